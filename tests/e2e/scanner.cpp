// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scanner.h"

#include "app/base/literals.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <unistd.h>

using namespace bursar;

namespace {

constexpr qsizetype keyBytes = 4;
constexpr qsizetype pieceBytes = 16;

quint32 keyAt(const char* bytes) { return qFromUnaligned<quint32>(bytes); }

std::size_t beginningAt(const char* bytes) { return qFromUnaligned<quint16>(bytes); }

/// The characters of base64 that are the text's alone, when it begins at `offset` within a group of
/// three bytes.
QByteArray base64Core(const QByteArray& text, int offset)
{
    const QByteArray padded = QByteArray(offset, '\0') + text;
    const qsizetype whole = padded.size() / 3 * 3; // what follows would flow into the rest
    const QByteArray encoded = padded.first(whole).toBase64();
    constexpr qsizetype mixed[] = {0, 2, 3}; // that the bytes before flow into
    return encoded.mid(mixed[offset]);
}

QByteArray urlSafe(QByteArray base64) { return base64.replace('+', '-').replace('/', '_'); }

QByteArray utf16(const QByteArray& text)
{
    const QString wide = QString::fromUtf8(text);
    QByteArray bytes(wide.size() * 2, '\0');
    for (qsizetype i = 0; i < wide.size(); ++i)
        qToLittleEndian(wide[i].unicode(), bytes.data() + 2 * i);
    return bytes;
}

QByteArray percent(const QByteArray& text) { return text.toPercentEncoding(); }

QString fileText(const QString& file, QByteArray& bytes)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return QString(u"cannot be read: "_s + file + u'\n');
    bytes = opened.readAll();
    return {};
}

/// What a process has open, as links: no pipe, no socket, no device.
QFileInfoList openFiles(qint64 pid)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(pid));
    QFileInfoList files =
        descriptors.entryInfoList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    files.removeIf([](const QFileInfo& open) { return !open.isFile(); });
    return files;
}

} // namespace

void Scanner::addPattern(const QByteArray& sort, const QByteArray& bytes, const char* form)
{
    if (bytes.size() < shortest)
        return;
    const quint32 key = keyAt(bytes.constData());
    const auto [from, to] = m_patterns.equal_range(key);
    for (auto known = from; known != to; ++known) {
        if (known->bytes == bytes)
            return;
    }
    m_patterns.insert(key, {bytes, sort, form});
    m_begins[beginningAt(bytes.constData())] = true;
}

void Scanner::add(const QByteArray& sort, const QByteArray& text)
{
    QList<QByteArray>& texts = m_texts[sort];
    if (text.size() < shortest || texts.contains(text))
        return;
    texts.append(text);
    addPattern(sort, text, "as it is");
    addPattern(sort, utf16(text), "in UTF-16");
    addPattern(sort, text.toHex(), "in hex");
    addPattern(sort, text.toHex().toUpper(), "in hex");
    addPattern(sort, percent(text), "percent-encoded");
    addPattern(sort, percent(text).replace("%20", "+"), "percent-encoded");
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray core = base64Core(text, offset);
        addPattern(sort, core, "in base64");
        addPattern(sort, urlSafe(core), "in base64");
    }
}

void Scanner::addSecret(const QByteArray& sort, const QByteArray& text)
{
    for (qsizetype at = 0; at + pieceBytes <= text.size(); at += pieceBytes)
        add(sort, text.mid(at, pieceBytes));
    add(sort, text.last(std::min(pieceBytes, text.size())));
}

QString Scanner::inBytes(const QByteArray& bytes, const QString& where) const
{
    QString found;
    const char* const begin = bytes.constData();
    for (qsizetype at = 0; at + keyBytes <= bytes.size(); ++at) {
        if (!m_begins[beginningAt(begin + at)])
            continue;
        const auto [from, to] = m_patterns.equal_range(keyAt(begin + at));
        for (auto pattern = from; pattern != to; ++pattern) {
            if (QByteArrayView(bytes).sliced(at).startsWith(pattern->bytes))
                found += u"%1 %2 at %3 of %4\n"_s.arg(QLatin1StringView(pattern->sort),
                    QLatin1StringView(pattern->form), QString::number(at), where);
        }
    }
    return found;
}

QString Scanner::inFile(const QString& file) const
{
    QByteArray bytes;
    const QString problem = fileText(file, bytes);
    return problem.isEmpty() ? inBytes(bytes, file) : problem;
}

QString Scanner::inFolder(const QString& folder) const
{
    QString found;
    int files = 0;
    QDirIterator each(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    for (; each.hasNext(); ++files) {
        const QString file = each.next();
        found += inBytes(file.toUtf8(), u"the name "_s + file);
        if (each.fileInfo().isFile()) // no pipe, no socket
            found += inFile(file);
    }
    return files > 0 ? found : QString(u"no files in "_s + folder + u'\n');
}

QString Scanner::inProcess(qint64 pid) const
{
    const QString place = u"/proc/"_s + QString::number(pid);
    QString found = inFile(place + u"/cmdline"_s) + inFile(place + u"/environ"_s);
    // Who runs the tests hands his own files down, with other tests' output in them.
    QStringList inherited;
    for (const QFileInfo& open : openFiles(::getppid()))
        inherited.append(open.symLinkTarget());
    for (const QFileInfo& open : openFiles(pid)) {
        if (inherited.contains(open.symLinkTarget()))
            continue;
        QByteArray bytes;
        const QString problem = fileText(open.filePath(), bytes);
        if (problem.isEmpty())
            found += inBytes(bytes, open.filePath());
        else if (QFileInfo(open.filePath()).isSymbolicLink()) // or the process closed it meanwhile
            found += problem;
    }
    return found;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretclipboard.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/secret.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace bursar::ui {

namespace {

QByteArray hashOfText(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    wipeBytes(bytes);
    return hash;
}

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
const QString concealedMime = u"application/x-nspasteboard-concealed-type"_s;
const QString concealedUti = u"org.nspasteboard.ConcealedType"_s;

/// Qt gives a type that it does not know a name of its own; this one has to have its right name.
class ConcealedType final : public QUtiMimeConverter {
public:
    QString mimeForUti(const QString& uti) const override
    {
        return uti == concealedUti ? concealedMime : QString();
    }
    QString utiForMime(const QString& mime) const override
    {
        return mime == concealedMime ? concealedUti : QString();
    }
    QVariant convertToMime(const QString& /*mime*/, const QList<QByteArray>& data,
        const QString& /*uti*/) const override
    {
        return data.isEmpty() ? QByteArray() : data.first();
    }
    QList<QByteArray> convertFromMime(
        const QString& /*mime*/, const QVariant& data, const QString& /*uti*/) const override
    {
        return {data.toByteArray()};
    }
};
#endif

} // namespace

QMimeData* secretMimeData(const Secret& secret)
{
    auto* data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
#if defined(Q_OS_WIN)
    // Formats of these names are enough; what is in them only counts where it is a number (Win32,
    // "Cloud Clipboard and Clipboard History Formats").
    const QByteArray no(sizeof(quint32), '\0');
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, no);
    data->setData(u"CanIncludeInClipboardHistory"_s, no);
    data->setData(u"CanUploadToCloudClipboard"_s, no);
#elif defined(Q_OS_MACOS)
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    [[maybe_unused]] static const auto* const converter = new ConcealedType; // Qt's from now on
    data->setData(concealedMime, QByteArrayLiteral("secret"));
#endif
#else
    // Klipper's word, which the others have taken over.
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
#endif
    return data;
}

SecretClipboard::SecretClipboard(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SecretClipboard::~SecretClipboard()
{
    if (m_timer && isStillThere())
        QGuiApplication::clipboard()->clear();
}

void SecretClipboard::put(const Secret& secret)
{
    QMimeData* data = secretMimeData(secret);
    m_hash = hashOfText(data->text());
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer = m_clock.callAfter(time, [this] { clear(); });
}

void SecretClipboard::clear()
{
    if (!std::exchange(m_timer, nullptr))
        return;
    const bool wasThere = isStillThere();
    if (wasThere)
        QGuiApplication::clipboard()->clear();
    m_hash.clear();
    Q_EMIT cleared(wasThere);
}

bool SecretClipboard::isStillThere() const
{
    // By its text, not by its owner: a clipboard manager may have taken it over.
    return hashOfText(QGuiApplication::clipboard()->text()) == m_hash;
}

} // namespace bursar::ui

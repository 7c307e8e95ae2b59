// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/textpattern.h"

#include "app/base/literals.h"
#include "ui/query/regex.h"

#include <algorithm>
#include <atomic>
#include <chrono>

namespace bursar::table {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience{2};

constexpr auto matchOption = QRegularExpression::DontCheckSubjectStringMatchOption;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// True when the pattern says the same of a text alone and of the same text between others: then
/// many can be searched at once. What looks around, takes without giving back or asks for the very
/// beginning or end does not.
bool isLocal(const QString& pattern)
{
    static const QRegularExpression suspicious(
        u"\\(\\?(?!:)|\\(\\*|[*+?}]\\+|\\\\[AzZGKQE]"_s, QRegularExpression::NoPatternOption);
    return !suspicious.match(pattern).hasMatch();
}

} // namespace

struct TextPattern::Data {
    explicit Data(const QString& text)
        : source(text)
        , one(query::compiled(text))
        , isJoinable(isLocal(text))
    {
        one.optimize();
    }

    bool matchesOne(const QString& text) const
    {
        return one.match(text, 0, QRegularExpression::NormalMatch, matchOption).hasMatch();
    }

    const QString source;
    const QRegularExpression one;
    const bool isJoinable;
    std::atomic<bool> hasGivenUp = false;
};

namespace {

/// The texts of a piece: those between zero characters, one after the other.
class Piece {
public:
    explicit Piece(std::string_view bytes)
        : m_text(toText(bytes))
    {
    }
    const QString& text() const { return m_text; }
    bool isAtEnd() const { return m_start >= m_text.size(); }
    std::uint32_t number() const { return m_number; }
    qsizetype start() const { return m_start; }
    qsizetype end() const { return m_text.indexOf(QChar(0), m_start); }
    void toNext()
    {
        m_start = end() + 1;
        ++m_number;
    }
    /// On to the text that holds this place.
    void toTextAt(qsizetype place)
    {
        const QChar* const all = m_text.constData();
        m_number += static_cast<std::uint32_t>(std::count(all + m_start, all + place, QChar(0)));
        const qsizetype before = place == 0 ? -1 : m_text.lastIndexOf(QChar(0), place - 1);
        m_start = std::max(m_start, before + 1);
    }

private:
    QString m_text;
    qsizetype m_start = 0;
    std::uint32_t m_number = 0;
};

} // namespace

TextPattern::TextPattern(const QString& pattern)
    : m_data(std::make_shared<Data>(pattern))
{
}

bool TextPattern::hasGivenUp() const { return m_data && m_data->hasGivenUp; }

bool TextPattern::operator==(const TextPattern& other) const
{
    if (!m_data || !other.m_data)
        return m_data == other.m_data;
    return m_data->source == other.m_data->source;
}

bool TextPattern::matches(std::string_view shown, std::string_view searched) const
{
    return m_data && !m_data->hasGivenUp && !shown.empty()
        && (m_data->matchesOne(toText(shown))
            || (!searched.empty() && shown != searched && m_data->matchesOne(toText(searched))));
}

void TextPattern::search(
    const Texts& texts, TextId from, TextId to, Bitmap& hits, const Stop& stop) const
{
    if (!m_data || m_data->hasGivenUp)
        return;
    // Of its own: two threads that match with one would wait for each other.
    const QRegularExpression joined = query::compiledForMany(m_data->source);
    const QRegularExpression single = query::compiled(m_data->source);
    const auto start = Clock::now();
    const auto isOver = [&] {
        if (Clock::now() - start > patience)
            m_data->hasGivenUp = true;
        return m_data->hasGivenUp || stop.wanted();
    };
    const auto matchesAlone = [&single](const Piece& piece) {
        const QString text = piece.text().sliced(piece.start(), piece.end() - piece.start());
        return single.match(text, 0, QRegularExpression::NormalMatch, matchOption).hasMatch();
    };

    texts.forEachPiece(from, to, [&](std::string_view bytes, auto idOf) {
        Piece piece(bytes);
        bool isJoined = m_data->isJoinable;
        for (std::uint32_t turns = 0; !piece.isAtEnd(); ++turns) {
            constexpr std::uint32_t turnsPerLook = 64;
            if (turns % turnsPerLook == 0 && isOver())
                return;
            if (isJoined) {
                const auto match = joined.match(
                    piece.text(), piece.start(), QRegularExpression::NormalMatch, matchOption);
                if (match.isValid() && !match.hasMatch())
                    return;
                if (match.isValid()) {
                    // Nothing before it matches; whether this text does, if it reaches out of it,
                    // is asked again of it alone.
                    piece.toTextAt(match.capturedStart());
                    if (piece.isAtEnd())
                        return;
                    const bool isEmpty = piece.end() == piece.start();
                    if (!isEmpty && (match.capturedEnd() <= piece.end() || matchesAlone(piece)))
                        hits.set(idOf(piece.number()));
                    piece.toNext();
                    continue;
                }
                isJoined = false; // too many steps: somewhere in here is a text that it hangs on
            }
            if (piece.end() > piece.start() && matchesAlone(piece))
                hits.set(idOf(piece.number()));
            piece.toNext();
        }
    });
}

} // namespace bursar::table

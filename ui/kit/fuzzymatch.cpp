// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace bursar::ui {

namespace {

constexpr int impossible = -1'000'000;
constexpr int wordStart = 12;
constexpr int inARow = 8;
constexpr int plainHit = 1;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber()
        || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    const auto n = static_cast<std::size_t>(text.size());
    QList<QChar> wanted;
    for (const QChar c : pattern) {
        if (!c.isSpace())
            wanted += c.toCaseFolded();
    }
    const auto m = static_cast<std::size_t>(wanted.size());
    if (m == 0)
        return FuzzyMatch{};
    if (m > n)
        return std::nullopt;

    // best[i][j]: the best score of the first i + 1 letters with letter i at text position j.
    std::vector<std::vector<int>> best(m, std::vector<int>(n, impossible));
    std::vector<std::vector<int>> from(m, std::vector<int>(n, -1));
    for (std::size_t i = 0; i < m; ++i) {
        int earlier = impossible; // the best of row i - 1 at a position before j - 1
        int earlierAt = -1;
        for (std::size_t j = i; j < n; ++j) {
            if (i > 0 && j >= 2 && best[i - 1][j - 2] > earlier) {
                earlier = best[i - 1][j - 2];
                earlierAt = static_cast<int>(j) - 2;
            }
            const auto at = static_cast<qsizetype>(j);
            if (text[at].toCaseFolded() != wanted[static_cast<qsizetype>(i)])
                continue;
            const int here = plainHit + (startsWord(text, at) ? wordStart : 0);
            if (i == 0) {
                best[i][j] = here;
                continue;
            }
            const int row = j >= 1 ? best[i - 1][j - 1] + inARow : impossible;
            best[i][j] = std::max(row, earlier) + here;
            from[i][j] = row >= earlier ? static_cast<int>(j) - 1 : earlierAt;
        }
    }
    const auto& last = best[m - 1];
    const auto top = std::max_element(last.begin(), last.end());
    if (*top < 0)
        return std::nullopt;
    // Of two equal matches the shorter text is meant.
    FuzzyMatch match{.score = *top * 8 - static_cast<int>(n), .positions = {}};
    auto j = static_cast<int>(top - last.begin());
    for (std::size_t i = m; i-- > 0;) {
        match.positions.prepend(j);
        j = from[i][static_cast<std::size_t>(j)];
    }
    return match;
}

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <string_view>

struct pcre2_real_code_8; // PCRE2's name of it

namespace bursar::query {

/// A person's regular expression over UTF-8: without case, with Unicode's letters and digits. It
/// gives up on a text that takes too many steps, as if it did not match, so that none can hang.
/// Copies share what was compiled. Any thread.
class Regex {
public:
    explicit Regex(QStringView pattern);

    bool isValid() const { return m_code != nullptr; }
    /// What is wrong, in the program's language, and where in the pattern; of one that is not
    /// valid.
    const QString& errorText() const { return m_errorText; }
    qsizetype errorOffset() const { return m_errorOffset; }

    /// True when it matches somewhere in `text`, which is valid UTF-8. It is valid itself.
    bool isIn(std::string_view text) const;

private:
    std::shared_ptr<const pcre2_real_code_8> m_code;
    QString m_errorText;
    qsizetype m_errorOffset = 0;
};

} // namespace bursar::query

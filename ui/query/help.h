// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bursar::query {

struct HelpRow {
    QString written; ///< "date:", "a OR b"
    QString meaning;
    QStringList examples;
};

struct HelpSection {
    QString title;
    QString words; ///< may be empty
    QList<HelpRow> rows;
};

/// The whole language in the program's language, from the table that the parser uses: for the page
/// behind F1 and for docs/query-language.md.
QList<HelpSection> help();

/// The same as a Markdown page.
QString helpAsMarkdown();

} // namespace bursar::query

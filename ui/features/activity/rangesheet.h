// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sheet.h"
#include "ui/query/daterange.h"

class QLineEdit;

namespace bursar::ui {

class Button;
class Formats;

/// Asks for a stretch of time, in the words of the transactions' query: "2026-10", "last-90d",
/// "2026-10-01..2026-11-15". Says which days that is while one types.
class RangeSheet : public Sheet {
    Q_OBJECT

public:
    RangeSheet(const QString& range, Day today, const Formats& formats, QWidget* over);

    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void chosen(const QString& range); ///< as DateRange::parse() reads it

private:
    void showState();

    Day m_today;
    const Formats& m_formats;
    QLineEdit* m_field;
    Label* m_meaning;
    Button* m_show;
};

/// "1 Oct 2026 – 15 Nov 2026"; empty for what is no range, or one of no day.
QString rangeText(const QString& range, Day today, const Formats& formats);

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/ledgerquery.h"

#include <QWidget>

class QComboBox;

namespace bursar::ui {

class Button;
class Display;
class SearchField;

/// What of the ledger is to be shown: words and a choice for each of time, institution, consent,
/// data, result and who asked.
class ActivityFilters : public QWidget {
    Q_OBJECT

public:
    explicit ActivityFilters(const Display& display, QWidget* parent = nullptr);

    /// What there is to choose from. A choice that is still there stays.
    void setSubjects(const QList<LedgerSubject>& subjects);
    /// Of days as they are now: "today" is another stretch tomorrow.
    LedgerFilter filter() const;
    bool isEmpty() const;
    void clear();
    void choose(LinkId link, const std::optional<QString>& grantId);

    SearchField* words() const { return m_words; }
    QComboBox* time() const { return m_time; }

Q_SIGNALS:
    void changed();

private:
    QComboBox* addCombo(const QString& name);
    void fillFixed();
    void fillConsents();
    void chooseTime(int index);
    void setRange(const QString& range);
    void notify();

    const Display& m_display;
    QList<LedgerSubject> m_subjects;
    QString m_range; ///< as query::DateRange reads it; empty: any time
    SearchField* m_words;
    QComboBox* m_time;
    QComboBox* m_institution;
    QComboBox* m_consent;
    QComboBox* m_data;
    QComboBox* m_result;
    QComboBox* m_cause;
    Button* m_clear;
};

} // namespace bursar::ui

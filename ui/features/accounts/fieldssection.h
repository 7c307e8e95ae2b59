// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/fieldcoverage.h"
#include "ui/features/accounts/accountsection.h"

#include <functional>

namespace bursar::ui {

class KeyValueGrid;

/// Which fields of an account's transactions, or of its positions, the bank sends, and which it
/// does not: the rest of the capability sheet. Hidden while none came.
class FieldsSection : public AccountSection {
    Q_OBJECT

public:
    struct Looked {
        details::FieldCoverage fields;
        qsizetype items = 0; ///< in which they were looked for
    };
    using Coverage = std::function<Looked(const ShownAccount&)>;
    /// `nameOf` gives a field's name for a person; the feature that shows such items knows it.
    FieldsSection(const QString& title, Coverage coverage, QString (*nameOf)(const QString& key),
        QWidget* parent = nullptr);

    void set(const ShownAccount& account, const Formats& formats) override;

private:
    Coverage m_coverage;
    QString (*m_nameOf)(const QString& key);
    KeyValueGrid* m_grid;
};

FieldsSection* makeTransactionFields(QString (*nameOf)(const QString& key));
FieldsSection* makePositionFields(QString (*nameOf)(const QString& key));

} // namespace bursar::ui

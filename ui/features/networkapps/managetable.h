// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace bursar::ui {

/// A short list in the look of the large tables: whole rows, no grid, the last column takes what is
/// left.
class ManageTable : public QTableWidget {
    Q_OBJECT

public:
    ManageTable(
        const QString& accessibleName, const QStringList& titles, QWidget* parent = nullptr);

    /// Instead of what was there; a row that is still there stays the current one, by its first
    /// text and its key.
    struct Row {
        QString key;
        QStringList texts;
    };
    void set(const QList<Row>& rows);
    QString currentKey() const; ///< empty: none
    void setCurrentKey(const QString& key);

Q_SIGNALS:
    void currentKeyChanged(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace bursar::ui

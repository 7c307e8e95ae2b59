// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace bursar::ui {

/// A line edit with a magnifier, a way to clear it (button and Escape), and a quiet remark at its
/// end: "4 matches".
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(
        const QString& accessibleName, const QString& placeholder, QWidget* parent = nullptr);

    void setRemark(const QString& remark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();

    QString m_remark;
};

} // namespace bursar::ui

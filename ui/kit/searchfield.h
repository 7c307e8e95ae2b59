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
    int remarkWidth() const; ///< what it takes of the field
    /// Something to be told of the text in it: heard behind the remark.
    void setNotice(const QString& notice);

Q_SIGNALS:
    void remarkChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();
    void describe();

    QString m_remark;
    QString m_notice;
};

} // namespace bursar::ui

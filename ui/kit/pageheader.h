// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bursar::ui {

class Label;

/// The head of a page: title, a quiet remark on the same baseline, and what belongs to the page at
/// its end. The same height on every page, so that nothing jumps from one to the next.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    void addAtEnd(QWidget* widget);

private:
    Label* m_title;
    Label* m_remark;
    QHBoxLayout* m_row;
};

} // namespace bursar::ui

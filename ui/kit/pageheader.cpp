// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pageheader.h"

#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace bursar::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, Type::Title))
    , m_remark(new ElidedLabel(Type::Body, Role::Muted))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark, 1);
    // Both are centred in the row; the smaller one goes down until the baselines meet.
    const auto lift = [](const QLabel* label) {
        const QFontMetrics metrics = label->fontMetrics();
        return (metrics.ascent() - metrics.descent()) / 2;
    };
    m_remark->setContentsMargins(0, 2 * (lift(m_title) - lift(m_remark)), 0, 0);
    setFixedHeight(34);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setRemark(const QString& remark) { m_remark->setText(remark); }

void PageHeader::addAtEnd(QWidget* widget) { m_row->addWidget(widget); }

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/rangesheet.h"

#include "app/base/literals.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace bursar::ui {

using activitytext::Tr;

QString rangeText(const QString& range, Day today, const Formats& formats)
{
    const auto parsed = query::DateRange::parse(range);
    if (!parsed)
        return {};
    const query::Days days = parsed->resolve(today);
    if (days.first > days.last)
        return {};
    if (!parsed->from || !parsed->to)
        return parsed->from ? Tr::tr("from %1", "a date").arg(formats.dayLong(days.first))
                            : Tr::tr("until %1", "a date").arg(formats.dayLong(days.last));
    if (days.first == days.last)
        return formats.dayLong(days.first);
    return formats.dayLong(days.first) + u" – "_s + formats.dayLong(days.last);
}

RangeSheet::RangeSheet(const QString& range, Day today, const Formats& formats, QWidget* over)
    : Sheet(Tr::tr("Show a stretch of time"), over)
    , m_today(today)
    , m_formats(formats)
    , m_field(new QLineEdit(range))
    , m_meaning(new Label(Type::Body, Role::Muted))
    , m_show(new Button(Button::Kind::Primary, Tr::tr("Show", "button: these days")))
{
    setObjectName(u"rangeSheet"_s);
    m_field->setAccessibleName(Tr::tr("Days"));
    m_field->setPlaceholderText(u"2026-10-01..2026-11-15"_s);
    m_field->selectAll();
    m_meaning->setWordWrap(true);
    auto* words = new Label(Tr::tr("A day, a month or a year, two of them with “..” between, or a "
                                   "stretch such as last-90d. The same words as behind “date:” in "
                                   "the search of transactions."),
        Type::Body, Role::Muted);
    words->setWordWrap(true);
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    content()->addWidget(words);
    content()->addWidget(m_field);
    content()->addWidget(m_meaning);
    content()->addLayout(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &RangeSheet::showState);
    connect(m_field, &QLineEdit::returnPressed, m_show, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_field->text().simplified());
        close();
    });
    connect(cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    showState();
    open(m_field);
}

void RangeSheet::showState()
{
    const QString meaning = rangeText(m_field->text().simplified(), m_today, m_formats);
    const bool isEmpty = m_field->text().simplified().isEmpty();
    m_meaning->setText(!meaning.isEmpty() ? meaning
            : isEmpty                     ? QString(u' ')
                                          : Tr::tr("This is not a stretch of time."));
    m_meaning->setRole(meaning.isEmpty() && !isEmpty ? Role::Warning : Role::Muted);
    m_show->setEnabled(!meaning.isEmpty());
}

} // namespace bursar::ui

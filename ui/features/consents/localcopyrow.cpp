// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/localcopyrow.h"

#include "app/base/literals.h"
#include "ui/features/consents/erasetext.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bursar::ui {

using namespace consentstext;

LocalCopyRow::LocalCopyRow(QWidget* parent)
    : QWidget(parent)
    , m_words(new Label(Type::Body))
    , m_after(new Label(Tr::tr("After access ends, keep it"), Type::Body, Role::Muted))
    , m_days(new QComboBox)
    , m_erase(new Button(Button::Kind::DangerOutline, Tr::tr("Erase data…")))
{
    m_words->setWordWrap(true);
    m_words->setObjectName(u"localCopy"_s);
    m_days->setObjectName(u"retention"_s);
    m_erase->setObjectName(u"eraseData"_s);
    m_days->setAccessibleName(Tr::tr("How long the local copy is kept after access ends"));
    m_days->addItem(Tr::tr("until I erase it", "how long a local copy is kept"));
    m_days->addItem(Tr::tr("for 30 days", "how long a local copy is kept"), 30);
    m_days->addItem(Tr::tr("for 90 days", "how long a local copy is kept"), 90);
    m_days->addItem(Tr::tr("for a year", "how long a local copy is kept"), 365);
    m_after->setBuddy(m_days);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::s);
    choice->addWidget(m_after);
    choice->addWidget(m_days);
    choice->addStretch(1);
    choice->addWidget(m_erase);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new Label(Tr::tr("On this computer"), Type::Heading));
    layout->addWidget(m_words);
    layout->addLayout(choice);
    connect(m_erase, &QPushButton::clicked, this, &LocalCopyRow::eraseRequested);
    connect(m_days, &QComboBox::activated, this, [this] {
        const QVariant days = m_days->currentData();
        Q_EMIT keepForRequested(days.isValid() ? std::optional(days.toInt()) : std::nullopt);
    });
}

void LocalCopyRow::set(const LocalCopy& copy, bool canErase, const Formats& formats)
{
    QString words =
        copy.isEmpty() ? Tr::tr("No data of it is on this computer.") : keptText(copy, formats);
    if (copy.erasedOn)
        words += u' '
            + Tr::tr("Local copy will be erased on %1.", "a date")
                  .arg(localDay(*copy.erasedOn, formats));
    m_words->setText(words);
    const bool hasChoice = copy.isInUse || !copy.isEmpty();
    m_after->setVisible(hasChoice);
    m_days->setVisible(hasChoice);
    m_days->setCurrentIndex(copy.keptDays ? std::max(0, m_days->findData(*copy.keptDays)) : 0);
    m_erase->setVisible(canErase);
}

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/confirmsheet.h"

#include "app/base/literals.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace bursar::ui {

using networkappstext::Tr;

ConfirmSheet::ConfirmSheet(
    const QString& question, const QString& sentence, const QString& act, QWidget* over)
    : Sheet(question, over)
{
    setObjectName(u"confirmSheet"_s);
    auto* words = new Label(sentence, Type::Body);
    words->setWordWrap(true);
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* go = new Button(Button::Kind::Danger, act);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    content()->addWidget(words);
    content()->addSpacing(space::xs);
    content()->addLayout(buttons);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        close();
    });
    connect(cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    open(cancel);
}

} // namespace bursar::ui

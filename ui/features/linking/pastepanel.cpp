// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/linking/pastepanel.h"

#include "app/base/literals.h"
#include "ui/features/linking/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace bursar::ui {

using linking::Tr;

PastePanel::PastePanel(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_error(new Label(Type::Body, Role::Danger))
    , m_continue(new Button(Button::Kind::Primary, Tr::tr("Continue")))
{
    m_field->setObjectName(u"pasteField"_s);
    m_continue->setObjectName(u"pasteContinue"_s);
    auto* open = new Button(Button::Kind::Secondary, Tr::tr("Open the sign-in page"));
    open->setGlyph(Icon::Open);
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* first = new Label(
        Tr::tr("1. Open the sign-in page in your browser and sign in there."), Type::Body);
    auto* second =
        new Label(Tr::tr("2. At the end the browser shows a page that may not load. That is "
                         "right: copy its whole address and paste it here."),
            Type::Body);
    first->setWordWrap(true);
    second->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_field->setPlaceholderText(Tr::tr("https://…", "an address to paste"));
    m_field->setAccessibleName(Tr::tr("Address of the last page"));
    m_field->setMaxLength(8192);
    m_continue->setEnabled(false);

    auto* card = new Card;
    card->setMaximumWidth(620);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    inCard->setSpacing(space::m);
    inCard->addWidget(
        new Label(Tr::tr("Sign in with your browser, paste the address"), Type::Heading));
    inCard->addWidget(first);
    inCard->addWidget(open, 0, Qt::AlignLeading);
    inCard->addSpacing(space::xs);
    inCard->addWidget(second);
    inCard->addWidget(m_field);
    inCard->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_continue);
    inCard->addSpacing(space::xs);
    inCard->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();

    connect(open, &QPushButton::clicked, this, &PastePanel::openRequested);
    connect(cancel, &QPushButton::clicked, this, &PastePanel::cancelled);
    connect(m_continue, &QPushButton::clicked, this, &PastePanel::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &PastePanel::submit);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_continue->setEnabled(!text.trimmed().isEmpty());
        setError({});
    });
}

void PastePanel::begin()
{
    m_field->clear();
    setError({});
    m_field->setFocus();
}

void PastePanel::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

void PastePanel::submit()
{
    const QString address = m_field->text().trimmed();
    if (!address.isEmpty())
        Q_EMIT addressGiven(address);
}

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detailsbox.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/tr.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace bursar::ui {

DetailsBox::DetailsBox(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new Button(Button::Kind::Link, kit::Tr::tr("Details"), this))
    , m_copy(new Button(Button::Kind::Link, kit::Tr::tr("Copy", "the details of an error"), this))
    , m_text(new Label(Type::Code, Role::Muted, this))
{
    m_toggle->setCheckable(true);
    m_toggle->setGlyph(Icon::ChevronRight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    m_text->hide();
    m_copy->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_toggle);
    head->addWidget(m_copy);
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addWidget(m_text);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_toggle->setGlyph(open ? Icon::ChevronDown : Icon::ChevronRight);
        m_text->setVisible(open);
        m_copy->setVisible(open);
    });
    connect(m_copy, &QPushButton::clicked, this, &DetailsBox::copy);
    hide();
}

void DetailsBox::setText(const QString& text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void DetailsBox::copy() const { QGuiApplication::clipboard()->setText(m_text->text()); }

} // namespace bursar::ui

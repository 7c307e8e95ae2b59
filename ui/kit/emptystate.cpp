// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bursar::ui {

class EmptyState::Picture : public QWidget {
public:
    explicit Picture(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(56, 56);
    }
    void set(Icon icon)
    {
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), 28, color(palette(), Role::AccentSoft));
        drawIcon(painter, QRectF(16, 16, 24, 24), m_icon, color(palette(), Role::AccentText));
    }

private:
    Icon m_icon = Icon::Info;
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(new Picture(this))
    , m_title(new Label(Type::Heading, Role::Text, this))
    , m_sentence(new Label(Type::Body, Role::Muted, this))
    , m_button(new Button(Button::Kind::Primary, {}, this))
{
    m_sentence->setWordWrap(true);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_title->setFixedWidth(420);
    m_sentence->setFixedWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (Label* words : {m_title, m_sentence}) {
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(words);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addSpacing(space::xs);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::addField(QWidget* field)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_button), field, 0, Qt::AlignHCenter);
}

void EmptyState::set(
    Icon icon, const QString& title, const QString& sentence, const QString& button)
{
    m_picture->set(icon);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace bursar::ui

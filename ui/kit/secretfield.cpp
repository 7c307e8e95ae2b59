// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretfield.h"

#include "app/base/literals.h"
#include "app/base/secret.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/tr.h"

#include <QHBoxLayout>

namespace bursar::ui {

using kit::Tr;

namespace {

/// In groups that an eye can follow; short numbers as they are.
QString grouped(const QString& digits)
{
    constexpr qsizetype shortest = 10;
    constexpr qsizetype group = 4;
    if (digits.size() < shortest)
        return digits;
    QStringList parts;
    for (qsizetype at = 0; at < digits.size(); at += group)
        parts += digits.mid(at, group);
    return parts.join(u'\u2009'); // a thin space
}

} // namespace

SecretField::SecretField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_value(new Label(Type::Code))
    , m_copy(new Button(Button::Kind::Link, Tr::tr("Copy %1", "a number's name").arg(name)))
{
    auto* key = new Label(name, Type::Body, Role::Muted);
    key->setWordWrap(true);
    m_copy->setGlyph(Icon::Copy);
    m_copy->setCompact(true);
    // Digits run from left to right in every language.
    m_value->setLayoutDirection(Qt::LeftToRight);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(key);
    texts->addWidget(m_value);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(texts, 1);
    layout->addWidget(m_copy, 0, Qt::AlignVCenter);
    setMasked({});
}

void SecretField::setMasked(const QString& end)
{
    m_isShown = false;
    m_value->setText(u"•••• "_s + end);
    m_value->setAccessibleName(m_name);
    m_value->setAccessibleDescription(end.isEmpty()
            ? Tr::tr("hidden", "a number")
            : Tr::tr("hidden, ends in %1", "a number").arg(end));
}

void SecretField::setShown(const Secret& secret)
{
    m_isShown = true;
    const QString digits = QString::fromUtf8(secret.reveal());
    m_value->setText(grouped(digits));
    m_value->setAccessibleDescription(digits);
}

QString SecretField::text() const { return m_value->text(); }

} // namespace bursar::ui

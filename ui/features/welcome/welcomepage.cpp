// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/welcome/welcomepage.h"

#include "app/base/literals.h"
#include "app/net/http.h"
#include "ui/features/welcome/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using welcome::Tr;

namespace {

constexpr int columnWidth = 640;

Label* wrapped(const QString& text, Type type, Role role = Role::Text)
{
    auto* label = new Label(text, type, role);
    label->setWordWrap(true);
    return label;
}

/// Something in the middle of the window, as wide as a line is good to read.
QWidget* centred(QLayout* content)
{
    auto* column = new QWidget;
    column->setLayout(content);
    column->setMaximumWidth(columnWidth);
    column->setMinimumWidth(columnWidth);
    content->setContentsMargins(0, 0, 0, 0);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    return page;
}

QWidget* way(const QString& title, const QString& words, Button* button)
{
    auto* card = new Card;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::xl);
    auto* text = new QVBoxLayout;
    text->setSpacing(space::xs);
    text->addWidget(wrapped(title, Type::Heading));
    text->addWidget(wrapped(words, Type::Body, Role::Muted));
    row->addLayout(text, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    return card;
}

/// The one network known to refuse redirects to this computer (akoya-api.md 1).
const QString httpsOnly = u"akoya-production"_s;

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(makeChoice());
    m_stack->addWidget(makeForm());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addWidget(m_stack);
}

QWidget* WelcomePage::makeChoice()
{
    m_demo = new Button(Button::Kind::Primary, Tr::tr("Try it with the demo network"));
    m_demo->setObjectName(u"demoButton"_s);
    auto* own = new Button(Button::Kind::Secondary, Tr::tr("Use my Akoya credentials"));
    own->setObjectName(u"credentialsButton"_s);
    auto* mark = new QLabel;
    mark->setPixmap(appIcon().pixmap(QSize(44, 44), devicePixelRatioF()));
    auto* column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addWidget(mark);
    column->addWidget(wrapped(Tr::tr("See your money, and who sees it"), Type::Figure));
    column->addWidget(wrapped(
        Tr::tr("Bursar reads your accounts through the Akoya network, with your consent, and keeps "
               "everything on this computer, encrypted. It never moves money."),
        Type::Body, Role::Muted));
    column->addSpacing(space::m);
    column->addWidget(way(Tr::tr("Look around first"),
        Tr::tr("An imitation bank runs on this computer. Nothing leaves it, and no registration is "
               "needed."),
        m_demo));
    column->addWidget(way(Tr::tr("Your own banks"),
        Tr::tr("You have registered an application with Akoya and have its client id and secret."),
        own));
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoChosen);
    connect(own, &QPushButton::clicked, this, [this] { showForm(false); });
    return centred(column);
}

QWidget* WelcomePage::makeForm()
{
    m_environment = new QComboBox;
    connect(m_environment, &QComboBox::currentIndexChanged, this, &WelcomePage::fillForm);
    m_clientId = new QLineEdit;
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_redirect = new QLineEdit;
    m_error = wrapped({}, Type::Body, Role::Danger);
    m_error->hide();
    m_save = new Button(Button::Kind::Primary, Tr::tr("Save and continue"));
    auto* back = new Button(Button::Kind::Secondary, Tr::tr("Back"));

    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    inCard->setSpacing(space::xs);
    const auto add = [inCard](const QString& name, QWidget* field, const QString& hint) {
        auto* label = new Label(name, Type::Strong);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setAccessibleDescription(hint);
        inCard->addWidget(label);
        inCard->addWidget(field);
        if (!hint.isEmpty())
            inCard->addWidget(wrapped(hint, Type::Small, Role::Muted));
        inCard->addSpacing(space::m);
    };
    add(Tr::tr("Environment"), m_environment, {});
    add(Tr::tr("Client id"), m_clientId, {});
    add(Tr::tr("Client secret"), m_secret,
        Tr::tr("Goes into your system keychain and nowhere else."));
    add(Tr::tr("Redirect address"), m_redirect,
        Tr::tr("One of those registered for your application. In the sandbox an address on this "
               "computer works; production asks for https."));
    inCard->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_save);
    inCard->addLayout(buttons);

    auto* column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addWidget(wrapped(Tr::tr("Your Akoya credentials"), Type::Title));
    column->addWidget(
        wrapped(Tr::tr("You find them in Akoya's Data Recipient Hub, with your application."),
            Type::Body, Role::Muted));
    column->addWidget(card);

    connect(back, &QPushButton::clicked, this, [this] {
        m_secret->clear();
        if (m_formOnly)
            Q_EMIT backRequested();
        else
            showChoice();
    });
    const auto submit = [this] {
        if (check())
            Q_EMIT submitted();
    };
    connect(m_save, &QPushButton::clicked, this, submit);
    for (QLineEdit* field : {m_clientId, m_secret, m_redirect}) {
        connect(field, &QLineEdit::returnPressed, this, submit);
        connect(field, &QLineEdit::textEdited, this, [this] { setError({}); });
    }
    return centred(column);
}

void WelcomePage::setNetworks(const QList<Network>& networks)
{
    const QVariant chosen = m_environment->currentData();
    m_networks = networks;
    {
        const QSignalBlocker blocker(m_environment);
        m_environment->clear();
        for (const Network& network : networks)
            m_environment->addItem(network.name, network.id);
        m_environment->setCurrentIndex(std::max(0, m_environment->findData(chosen)));
    }
    fillForm();
}

void WelcomePage::fillForm()
{
    const int index = m_environment->currentIndex();
    if (index < 0)
        return;
    m_clientId->setText(m_networks[index].clientId);
    m_redirect->setText(m_networks[index].redirectUri.toString());
    m_secret->clear(); // belongs to another network
    setError({});
}

bool WelcomePage::check()
{
    const auto refuse = [this](QLineEdit* field, const QString& sentence) {
        setError(sentence);
        field->setFocus();
        return false;
    };
    if (m_clientId->text().trimmed().isEmpty())
        return refuse(m_clientId, Tr::tr("Enter the client id."));
    if (m_secret->text().isEmpty())
        return refuse(m_secret, Tr::tr("Enter the client secret."));
    const QUrl redirect(m_redirect->text().trimmed(), QUrl::StrictMode);
    if (!redirect.isValid() || redirect.scheme().isEmpty())
        return refuse(m_redirect,
            Tr::tr("This is not an address. It looks like https://example.com/callback."));
    const bool http = redirect.scheme() == "http"_L1;
    if (http && !isLoopback(redirect))
        return refuse(
            m_redirect, Tr::tr("Plain http is safe only for an address on this computer."));
    if (http && m_environment->currentData() == httpsOnly)
        return refuse(m_redirect,
            Tr::tr("Production does not take an address on this computer; use one with https."));
    return true;
}

void WelcomePage::showForm(bool only)
{
    m_formOnly = only;
    m_stack->setCurrentIndex(1);
    m_clientId->setFocus();
}

bool WelcomePage::showFormFor(const QString& networkId)
{
    const int index = m_environment->findData(networkId);
    if (index < 0)
        return false;
    m_environment->setCurrentIndex(index);
    showForm(true);
    return true;
}

void WelcomePage::showChoice()
{
    m_stack->setCurrentIndex(0);
    m_demo->setFocus();
}

void WelcomePage::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void WelcomePage::setBusy(bool busy) { m_stack->setEnabled(!busy); }

Credentials WelcomePage::takeCredentials()
{
    QByteArray secret = m_secret->text().toUtf8();
    Credentials given{.networkId = m_environment->currentData().toString(),
        .clientId = m_clientId->text().trimmed(),
        .clientSecret = Secret(secret),
        .redirectUri = QUrl(m_redirect->text().trimmed())};
    wipeBytes(secret);
    m_secret->clear();
    return given;
}

} // namespace bursar::ui

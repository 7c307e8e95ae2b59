// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/appsheet.h"

#include "app/base/literals.h"
#include "ui/features/networkapps/managewords.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/textbox.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace bursar::ui {

using networkappstext::Tr;

namespace {

constexpr qsizetype longestRedirects = 8'192; // all together

QStringList listed(const QString& text)
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s);
    return text.split(gaps, Qt::SkipEmptyParts);
}

void addField(QVBoxLayout* column, const QString& name, QWidget* field, const QString& hint)
{
    auto* label = new Label(name, Type::Strong);
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setAccessibleDescription(hint);
    field->setToolTip(hint);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(label);
    pair->addWidget(field);
    column->addLayout(pair);
}

} // namespace

AppSheet::AppSheet(const QStringList& products, QWidget* over)
    : Sheet(Tr::tr("Register an app"), over)
{
    build(products);
}

AppSheet::AppSheet(const NetworkApp& app, QWidget* over)
    : Sheet(Tr::tr("Change %1", "an app's name").arg(app.name), over)
    , m_app(app)
{
    build({});
}

QLineEdit* AppSheet::addLine(const QString& name, const QString& hint)
{
    auto* field = new QLineEdit;
    addField(content(), name, field, hint);
    connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(field, &QLineEdit::returnPressed, this, &AppSheet::submit);
    return field;
}

void AppSheet::build(const QStringList& products)
{
    const bool isNew = m_app.clientId.isEmpty();
    setObjectName(u"appSheet"_s);
    if (isNew)
        m_name = addLine(Tr::tr("Name"), Tr::tr("People see it at the bank. It cannot change."));
    m_description = addLine(Tr::tr("Description"), Tr::tr("At most 120 characters."));
    m_description->setText(m_app.description);
    const QString redirects = Tr::tr("Redirect addresses, one a line");
    m_redirects = new TextBox(redirects, longestRedirects);
    m_redirects->setText(m_app.redirectUris.join(u'\n'));
    connect(m_redirects->edit(), &QPlainTextEdit::textChanged, this, [this] { showProblem({}); });
    connect(m_redirects, &TextBox::reverted, this, &Sheet::rejected);
    addField(content(), redirects, m_redirects, Tr::tr("Where a sign-in comes back to."));
    m_redirects->edit()->setAccessibleDescription(m_redirects->accessibleDescription());
    if (isNew) {
        m_page = addLine(Tr::tr("Web page of the app"), Tr::tr("Begins with https."));
        m_logo = addLine(Tr::tr("Address of the logo"),
            Tr::tr("PNG or JPG, 200 to 1,024 pixels a side, at most 2 MB."));
        m_icon = addLine(Tr::tr("Address of the icon (optional)"),
            Tr::tr("Square, 40 to 200 pixels, at most 2 MB."));
        m_contacts = addLine(Tr::tr("E-mail addresses for contact"), Tr::tr("One or more."));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space::l);
        grid->setVerticalSpacing(space::xs);
        for (const QString& product : products) {
            auto* box = new QCheckBox(productName(product));
            box->setProperty("product", product);
            connect(box, &QCheckBox::toggled, this, [this] { showProblem({}); });
            grid->addWidget(box, static_cast<int>(m_products.size()) / 3,
                static_cast<int>(m_products.size()) % 3);
            m_products += box;
        }
        content()->addWidget(new Label(Tr::tr("Products"), Type::Strong));
        content()->addLayout(grid);
    }
    m_problem = new Label(Type::Body, Role::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    m_save = new Button(Button::Kind::Primary,
        isNew ? Tr::tr("Register", "button: an app") : Tr::tr("Save", "button: an app's change"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    content()->addWidget(m_problem);
    content()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &AppSheet::submit);
    connect(cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    open(isNew ? m_name : m_description);
}

AppDraft AppSheet::draft() const
{
    AppDraft draft;
    const auto text = [](const QLineEdit* field) {
        return field ? field->text().trimmed() : QString();
    };
    draft.name = text(m_name);
    draft.description = text(m_description);
    draft.redirectUris = listed(m_redirects->text());
    draft.logoUri = text(m_logo);
    draft.iconUri = text(m_icon);
    draft.contacts = listed(text(m_contacts));
    draft.clientUri = text(m_page);
    for (const QCheckBox* box : m_products) {
        if (box->isChecked())
            draft.products += box->property("product").toString();
    }
    return draft;
}

void AppSheet::submit()
{
    const AppDraft wanted = draft();
    if (m_app.clientId.isEmpty()) {
        const auto problems = problemsOf(wanted);
        if (!problems.isEmpty()) {
            showProblem(draftSentence(problems.front()));
            return;
        }
        setBusy(true);
        Q_EMIT drafted(wanted);
        return;
    }
    for (const DraftProblem problem : problemsOf(wanted)) { // of what can change
        if (problem == DraftProblem::DescriptionMissing
            || problem == DraftProblem::DescriptionTooLong
            || problem == DraftProblem::RedirectMissing
            || problem == DraftProblem::RedirectInvalid) {
            showProblem(draftSentence(problem));
            return;
        }
    }
    const AppChange change{.description = wanted.description, .redirectUris = wanted.redirectUris};
    if (change.isNothing(m_app)) {
        close();
        return;
    }
    QStringList gone = m_app.redirectUris;
    gone.removeIf([&wanted](const QString& uri) { return wanted.redirectUris.contains(uri); });
    if (!gone.isEmpty() && gone != m_agreed) { // asked again when what was agreed to has changed
        showProblem(Tr::tr("Sign-ins that come back to %1 stop working at once.", "addresses")
                .arg(gone.join(u", "_s)));
        m_agreed = gone;
        m_save->setText(Tr::tr("Remove and save", "button: an app's change"));
        return;
    }
    setBusy(true);
    Q_EMIT changed(m_app, change);
}

void AppSheet::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    if (busy)
        showProblem({});
}

void AppSheet::showProblem(const QString& sentence)
{
    if (!sentence.isEmpty())
        setBusy(false);
    if (!m_agreed.isEmpty()) {
        m_agreed.clear();
        m_save->setText(Tr::tr("Save", "button: an app's change"));
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/linking/linkpage.h"

#include "app/base/literals.h"
#include "ui/features/linking/pastepanel.h"
#include "ui/features/linking/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/progressline.h"
#include "ui/kit/searchfield.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace bursar::ui {

using linking::Tr;

namespace {

constexpr int cardWidth = 560;

/// A card at the top of an otherwise empty page.
QWidget* standing(Card* card)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    card->setMaximumWidth(cardWidth);
    return page;
}

/// Words of another language may need more for the buttons side by side.
void fit(QWidget* page)
{
    if (auto* card = page->findChild<Card*>()) {
        card->layout()->activate(); // the buttons' new words are not counted before
        card->setMaximumWidth(std::max(cardWidth, card->layout()->minimumSize().width()));
    }
}

QVBoxLayout* roomy(Card* card)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    return layout;
}

QHBoxLayout* rowOf(std::initializer_list<QWidget*> buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch();
    for (QWidget* button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace

LinkPage::LinkPage(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(Tr::tr("Link an institution")))
    , m_foot(new Label(Type::Body, Role::Muted))
    , m_stack(new QStackedWidget)
    , m_choice(new ProviderList)
    , m_paste(new PastePanel)
{
    auto* choice = new QWidget;
    auto* inChoice = new QVBoxLayout(choice);
    inChoice->setContentsMargins(0, 0, 0, 0);
    inChoice->setSpacing(space::m);
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* purposeShown = new Label(purpose(), Type::Body, Role::Muted);
    purposeShown->setWordWrap(true);
    inChoice->addWidget(purposeShown);
    inChoice->addWidget(m_choice, 1);
    inChoice->addLayout(rowOf({cancel}));
    choice->setMaximumWidth(760);

    // In the order of Step.
    m_stack->addWidget(choice);
    m_stack->addWidget(makeSignIn());
    m_stack->addWidget(makeBrowser());
    m_stack->addWidget(m_paste);
    m_stack->addWidget(makeProgress());
    m_stack->addWidget(makeFailure());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    m_foot->setWordWrap(true);

    connect(cancel, &QPushButton::clicked, this, &LinkPage::cancelled);
    connect(m_choice, &ProviderList::chosen, this, &LinkPage::chosen);
    connect(m_paste, &PastePanel::openRequested, this, &LinkPage::openAgainRequested);
    connect(m_paste, &PastePanel::addressGiven, this, &LinkPage::addressPasted);
    connect(m_paste, &PastePanel::cancelled, this, &LinkPage::cancelled);
}

LinkPage::~LinkPage() = default;

QString LinkPage::purpose()
{
    return Tr::tr("Bursar reads your data to show it to you on this computer, where it stays. It "
                  "cannot move money.");
}

QWidget* LinkPage::makeSignIn()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_hostBar = new HostBar;
    m_surfacePlace = new QVBoxLayout;
    layout->addWidget(m_hostBar);
    layout->addLayout(m_surfacePlace, 1);
    connect(m_hostBar, &HostBar::browserRequested, this, &LinkPage::browserRequested);
    connect(m_hostBar, &HostBar::pasteRequested, this, &LinkPage::pasteRequested);
    connect(m_hostBar, &HostBar::cancelled, this, &LinkPage::cancelled);
    return card;
}

QWidget* LinkPage::makeBrowser()
{
    auto* card = new Card;
    QVBoxLayout* layout = roomy(card);
    m_browserTitle = new Label(Tr::tr("Waiting for your browser…"), Type::Heading);
    auto* words =
        new Label(Tr::tr("Sign in there. When the bank sends you back, this page goes on by "
                         "itself and the browser says that you can close its page."),
            Type::Body);
    words->setWordWrap(true);
    auto* again = new Button(Button::Kind::Secondary, Tr::tr("Open the page again"));
    auto* paste = new Button(Button::Kind::Secondary, Tr::tr("Paste the address"));
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    layout->addWidget(m_browserTitle);
    layout->addWidget(words);
    layout->addSpacing(space::xs);
    layout->addLayout(rowOf({cancel, paste, again}));
    connect(again, &QPushButton::clicked, this, &LinkPage::openAgainRequested);
    connect(paste, &QPushButton::clicked, this, &LinkPage::pasteRequested);
    connect(cancel, &QPushButton::clicked, this, &LinkPage::cancelled);
    return standing(card);
}

QWidget* LinkPage::makeProgress()
{
    auto* card = new Card;
    QVBoxLayout* layout = roomy(card);
    m_progressTitle = new Label(Type::Heading);
    m_progressTitle->setWordWrap(true);
    layout->addWidget(m_progressTitle);
    for (Label*& step : m_steps) {
        step = new Label(Type::Body, Role::Muted);
        layout->addWidget(step);
    }
    m_difference = new Label(Type::Body);
    m_difference->setObjectName(u"renewalDifference"_s);
    m_difference->setWordWrap(true);
    layout->addWidget(m_difference);
    m_progress = new ProgressLine(Tr::tr("Progress of the reading"));
    m_show = new Button(Button::Kind::Primary, Tr::tr("Show my accounts"));
    m_show->setObjectName(u"showAccounts"_s);
    layout->addWidget(m_progress);
    layout->addSpacing(space::xs);
    m_stageCancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    m_stageCancel->setObjectName(u"stageCancel"_s);
    layout->addLayout(rowOf({m_stageCancel, m_show}));
    connect(m_stageCancel, &QPushButton::clicked, this, &LinkPage::cancelled);
    connect(m_show, &QPushButton::clicked, this, &LinkPage::accountsRequested);
    return standing(card);
}

QWidget* LinkPage::makeFailure()
{
    auto* card = new Card;
    QVBoxLayout* layout = roomy(card);
    m_failureTitle = new Label(Type::Heading);
    m_failureTitle->setWordWrap(true);
    m_failureSentence = new Label(Type::Body);
    m_failureSentence->setWordWrap(true);
    m_failureSentence->setObjectName(u"failureSentence"_s);
    m_failureDetails = new DetailsBox;
    m_failureNext = new Button(Button::Kind::Primary, {});
    m_failureNext->setObjectName(u"failureNext"_s);
    auto* browser = new Button(Button::Kind::Secondary, Tr::tr("Use my browser instead"));
    auto* back = new Button(Button::Kind::Secondary, Tr::tr("Not now"));
    back->setObjectName(u"failureBack"_s);
    layout->addWidget(m_failureTitle);
    layout->addWidget(m_failureSentence);
    layout->addWidget(m_failureDetails);
    layout->addSpacing(space::xs);
    layout->addLayout(rowOf({back, browser, m_failureNext}));
    connect(m_failureNext, &QPushButton::clicked, this, [this] {
        if (m_failureStep == NextStep::CopyDetails)
            m_failureDetails->copy();
        else
            Q_EMIT nextStepRequested(m_failureStep);
    });
    connect(browser, &QPushButton::clicked, this, &LinkPage::browserRequested);
    connect(back, &QPushButton::clicked, this, &LinkPage::cancelled);
    return standing(card);
}

void LinkPage::go(Step step, int number, const QString& words)
{
    m_stack->setCurrentIndex(step);
    m_header->setRemark(Tr::tr("Step %1 of 3 · %2", "number of the step; what one does in it")
            .arg(QString::number(number), words));
    m_foot->setVisible(step == SignIn || step == Browser || step == Paste);
    const QString next = Tr::tr(
        "Next: Bursar keeps the access token in your system keychain and loads your accounts.");
    m_foot->setText(m_terms.isEmpty() ? next : m_terms);
}

void LinkPage::setRenewal(const QString& terms)
{
    m_terms = terms;
    const QString title =
        terms.isEmpty() ? Tr::tr("Link an institution") : Tr::tr("Renew access", "title of a page");
    m_header->setTitle(title);
    setWindowTitle(title);
    setDifference({});
}

void LinkPage::setDifference(const QString& words)
{
    m_difference->setText(words);
    m_difference->setVisible(!words.isEmpty());
}

void LinkPage::showChoice(const QList<ProviderChoice>& choices)
{
    m_choice->set(choices);
    go(Choice, 1, Tr::tr("Choose your institution"));
    m_choice->field()->setFocus();
}

void LinkPage::showSignIn(const QString& institution, QWidget* surface)
{
    m_hostBar->setHost({}, HostBar::Security::Unknown);
    m_hostBar->setProgress(100);
    if (surface) {
        m_surfacePlace->addWidget(surface, 1);
        surface->setAccessibleName(Tr::tr("Sign-in page of %1", "an institution").arg(institution));
        surface->show();
        surface->setFocus();
    }
    go(SignIn, 2, Tr::tr("Sign in at %1", "an institution").arg(institution));
}

void LinkPage::showBrowser(const QString& institution)
{
    go(Browser, 2, Tr::tr("Sign in at %1", "an institution").arg(institution));
    fit(m_stack->currentWidget());
}

void LinkPage::showPaste(const QString& institution)
{
    go(Paste, 2, Tr::tr("Sign in at %1", "an institution").arg(institution));
    m_paste->begin();
}

void LinkPage::setPasteError(const QString& sentence) { m_paste->setError(sentence); }

void LinkPage::showStage(const QString& institution, LinkStage stage)
{
    go(Progress, 3, Tr::tr("Almost done"));
    m_progressTitle->setText(
        (m_terms.isEmpty() ? Tr::tr("Linking %1…", "an institution")
                           : Tr::tr("Renewing the access to %1…", "an institution"))
            .arg(institution));
    const QStringList texts{Tr::tr("You signed in"), Tr::tr("Getting access from the network"),
        Tr::tr("Keeping it in your keychain"), Tr::tr("Reading your accounts")};
    const int done = stage == LinkStage::ReadingAccounts ? 3
        : stage == LinkStage::SavingToken                ? 2
                                                         : 1;
    for (int i = 0; i < 4; ++i) {
        // A mark before the words, so that it is not the colour alone that tells.
        const QString mark = i < done ? u"\u2713  "_s : i == done ? u"\u2022  "_s : u"    "_s;
        m_steps[i]->setText(mark + texts[i]);
        m_steps[i]->setRole(i <= done ? Role::Text : Role::Muted);
    }
    m_progress->setFraction(done / 5.0);
    m_show->setEnabled(false);
    m_stageCancel->setVisible(done == 1);
    if (done == 1)
        m_stageCancel->setFocus();
}

void LinkPage::showReading(const QString& institution, const sync::State& sync, int accounts)
{
    showStage(institution, LinkStage::ReadingAccounts);
    const bool there = accounts > 0 || !sync.running;
    if (there) {
        m_progressTitle->setText(
            (m_terms.isEmpty() ? Tr::tr("%1 is linked", "an institution")
                               : Tr::tr("The access to %1 is renewed", "an institution"))
                .arg(institution));
        m_header->setRemark(Tr::tr("Step %1 of 3 · %2", "number of the step; what one does in it")
                .arg(QString::number(3), Tr::tr("Done")));
        m_steps[3]->setText(
            u"\u2713  "_s + Tr::tr("%n account(s) found", "after linking", accounts));
    }
    m_progress->setFraction(sync.running && sync.accountsTotal > 0
            ? static_cast<double>(sync.accountsDone) / sync.accountsTotal
            : 1.0);
    m_show->setEnabled(there);
    if (there)
        m_show->setFocus();
}

void LinkPage::showFailure(const QString& institution, const Error& error, const QString& when)
{
    const ErrorText text = describe(error.kind);
    const bool isRenewal = !m_terms.isEmpty();
    // Whose access is renewed is chosen already.
    m_failureStep =
        isRenewal && text.next == NextStep::ChooseInstitution ? NextStep::Retry : text.next;
    go(Failure, 2, isRenewal ? Tr::tr("Not renewed") : Tr::tr("Not linked"));
    m_failureTitle->setText(institution.isEmpty() ? Tr::tr("That did not work")
            : isRenewal
            ? Tr::tr("The access to %1 was not renewed", "an institution").arg(institution)
            : Tr::tr("%1 was not linked", "an institution").arg(institution));
    m_failureSentence->setText(isRenewal
            ? QString(text.sentence + u' ' + Tr::tr("What you had before is as it was."))
            : text.sentence);
    m_failureDetails->setText(detailsOf(error, when));
    m_failureNext->setText(label(m_failureStep));
    fit(m_stack->currentWidget());
    m_failureNext->setFocus();
}

} // namespace bursar::ui

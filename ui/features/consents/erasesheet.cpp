// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/erasesheet.h"

#include "app/base/literals.h"
#include "ui/features/consents/erasetext.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/errortext.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bursar::ui {

using namespace consentstext;

EraseSheet::EraseSheet(const Facts& facts, const Formats& formats, QWidget* over)
    : Sheet(Tr::tr("Erase what Bursar keeps of %1?", "an institution").arg(facts.institution), over)
    , m_facts(facts)
    , m_formats(formats)
    , m_words(new Label(Type::Body, Role::Muted))
    , m_choice(nullptr)
    , m_all(new QRadioButton(Tr::tr("Everything: the data and the record of its consents")))
    , m_data(new QRadioButton(Tr::tr("The data only")))
    , m_history(new QRadioButton(Tr::tr("The history of this consent only")))
    , m_goes(new Label(Type::Body))
    , m_stays(new Label(Type::Body))
    , m_sure(new QCheckBox(Tr::tr("I know that this cannot be taken back")))
    , m_details(new DetailsBox)
    , m_receipt(new Button(Button::Kind::Secondary, Tr::tr("Save the receipt…")))
    , m_cancel(new Button(Button::Kind::Secondary, Tr::tr("Cancel")))
    , m_go(new Button(Button::Kind::Danger, Tr::tr("Erase")))
{
    setObjectName(u"eraseSheet"_s);
    m_go->setObjectName(u"eraseConfirm"_s);
    m_cancel->setObjectName(u"eraseCancel"_s);
    m_sure->setObjectName(u"eraseSure"_s);
    m_receipt->setObjectName(u"eraseReceipt"_s);
    m_choice = makeChoice();
    m_words->setWordWrap(true);
    m_words->setText(facts.copy.isEmpty() ? Tr::tr("No data of it is on this computer.")
                                          : keptText(facts.copy, formats));
    m_receipt->hide();
    m_go->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_receipt);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    content()->addWidget(m_words);
    content()->addWidget(m_choice);
    content()->addWidget(m_details);
    content()->addSpacing(space::xs);
    content()->addLayout(buttons);
    connect(m_sure, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(scope()); });
    connect(m_receipt, &QPushButton::clicked, this, &EraseSheet::receiptRequested);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    showConsequences();
    open(m_cancel);
}

QWidget* EraseSheet::makeChoice()
{
    auto* choice = new QWidget;
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const bool inUse = m_facts.copy.isInUse;
    m_all->setVisible(!inUse);
    m_data->setVisible(!inUse && !m_facts.copy.isEmpty());
    m_history->setVisible(m_facts.hasOtherConsents);
    (inUse ? m_history : m_all)->setChecked(true);
    m_goes->setWordWrap(true);
    m_stays->setWordWrap(true);
    for (QRadioButton* each : {m_all, m_data, m_history}) {
        layout->addWidget(each);
        connect(each, &QRadioButton::toggled, this, &EraseSheet::showConsequences);
    }
    layout->addSpacing(space::xs);
    layout->addWidget(m_goes);
    layout->addWidget(m_stays);
    layout->addSpacing(space::xs);
    layout->addWidget(m_sure);
    return choice;
}

ErasureScope EraseSheet::scope() const
{
    return m_history->isChecked() ? ErasureScope::Consent
        : m_data->isChecked()     ? ErasureScope::Data
                                  : ErasureScope::Institution;
}

void EraseSheet::showConsequences()
{
    const QString named = Tr::tr("What names the bank, the login and the accounts goes from the "
                                 "record of accesses; when something was read and how much stays.");
    switch (scope()) {
    case ErasureScope::Institution:
        m_goes->setText(Tr::tr("Goes: accounts, balances, transactions, documents, your notes and "
                               "tags on them, every consent with its history and receipts, and "
                               "what is left in your keychain.")
            + u' ' + named);
        m_stays->setText(Tr::tr("Stays: other institutions, your saved views, and files that you "
                                "saved yourself."));
        break;
    case ErasureScope::Data:
        m_goes->setText(Tr::tr("Goes: accounts, balances, transactions, documents, your notes and "
                               "tags on them, and what is left in your keychain."));
        m_stays->setText(Tr::tr("Stays: the consents with their history and receipts, the record "
                                "of accesses, and files that you saved yourself."));
        break;
    case ErasureScope::Consent:
        m_goes->setText(Tr::tr("Goes: this consent with its history and receipts.") + u' ' + named);
        m_stays->setText(Tr::tr("Stays: the data that was read, newer consents, and files that "
                                "you saved yourself."));
        break;
    }
    m_sure->setChecked(false);
}

void EraseSheet::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->setRole(Role::Text);
    m_choice->hide();
    m_go->hide();
    m_cancel->setText(Tr::tr("Close"));
    m_cancel->setFocus();
}

void EraseSheet::showWorking(ErasureStep step)
{
    setTitle(Tr::tr("Erasing…"));
    setWords(stepText(step) + u"\n\n"_s
        + Tr::tr("If you close this, Bursar goes on, also after a restart."));
}

void EraseSheet::showOutcome(const Erasure& now, const QString& when)
{
    m_receipt->setVisible(now.isOver());
    if (!now.isOver()) {
        setTitle(Tr::tr("Not all is erased yet"));
        QString words = stepText(now.step);
        if (now.failure)
            words = describe(now.failure->kind).sentence;
        setWords(words + u"\n\n"_s
            + Tr::tr("Bursar tries again by itself, also after a restart, and writes the receipt "
                     "when all of it is gone."));
        m_details->setText(now.failure ? detailsOf(*now.failure, when) : QString());
        return;
    }
    const bool isClean = now.search.foundIn.isEmpty();
    setTitle(isClean ? Tr::tr("Erased, and nothing is left") : Tr::tr("Erased, but look at this"));
    const QStringList parts = erasedParts(now);
    QString words = parts.isEmpty()
        ? Tr::tr("There was nothing to erase.")
        : Tr::tr("Erased: %1.", "a list").arg(m_formats.locale().createSeparatedList(parts));
    words += u"\n\n"_s + searchText(now, m_formats) + u' '
        + Tr::tr("The encrypted file was written anew, so that nothing stays in it unused.");
    setWords(words);
    m_details->setText({});
}

void EraseSheet::showFailure(const Error& error, const QString& when)
{
    setTitle(Tr::tr("Nothing was erased"));
    setWords(Tr::tr("Your wish could not be written down, so nothing has changed.") + u"\n\n"_s
        + describe(error.kind).sentence);
    m_details->setText(detailsOf(error, when));
}

} // namespace bursar::ui

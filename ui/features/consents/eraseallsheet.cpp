// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/eraseallsheet.h"

#include "app/base/literals.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/errortext.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace bursar::ui {

using consentstext::Tr;

EraseAllSheet::EraseAllSheet(const QStringList& living, const Formats& formats, QWidget* over)
    : Sheet(Tr::tr("Erase everything that Bursar keeps?"), over)
    , m_formats(formats)
    , m_question(new QWidget)
    , m_words(new Label(Type::Body))
    , m_sure(new QCheckBox(Tr::tr("I know that this cannot be taken back")))
    , m_details(new DetailsBox)
    , m_cancel(new Button(Button::Kind::Secondary, Tr::tr("Cancel")))
    , m_go(new Button(Button::Kind::Danger, Tr::tr("Erase everything")))
{
    setObjectName(u"eraseAllSheet"_s);
    m_go->setObjectName(u"eraseAllConfirm"_s);
    m_cancel->setObjectName(u"eraseAllCancel"_s);
    m_sure->setObjectName(u"eraseAllSure"_s);
    QStringList points;
    if (!living.isEmpty())
        points += Tr::tr("First Bursar revokes the access that still lives: %1. Nothing is erased "
                         "before the network refuses it everywhere.",
            "institutions")
                      .arg(formats.locale().createSeparatedList(living));
    points += Tr::tr("Goes: every account, transaction, document and note, every consent with its "
                     "history and receipts, the record of accesses, saved views, the networks that "
                     "you set up with their credentials, all of it in your keychain, and the log.");
    points += Tr::tr("Stays: files that you saved yourself. Save receipts that you want to keep "
                     "first.");
    auto* layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (const QString& point : std::as_const(points)) {
        auto* label = new Label(point, Type::Body);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_sure);
    m_words->setWordWrap(true);
    m_words->hide();
    m_go->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    content()->addWidget(m_question);
    content()->addWidget(m_words);
    content()->addWidget(m_details);
    content()->addSpacing(space::xs);
    content()->addLayout(buttons);
    connect(m_sure, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(m_go, &QPushButton::clicked, this, &EraseAllSheet::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    open(m_cancel);
}

void EraseAllSheet::setWords(const QString& words)
{
    m_question->hide();
    m_go->hide();
    m_words->setText(words);
    m_words->show();
    m_cancel->setText(Tr::tr("Close"));
    m_cancel->setFocus();
}

void EraseAllSheet::showRevoking(const QString& institution)
{
    setTitle(Tr::tr("Revoking the access of %1…", "an institution, or how many").arg(institution));
    setWords(Tr::tr("Nothing is erased before the network refuses it everywhere. If you close "
                    "this, the revocation goes on, and nothing is erased."));
}

void EraseAllSheet::showErasing()
{
    setTitle(Tr::tr("Erasing…"));
    setWords(Tr::tr("Removing keychain entries, then the files. If Bursar is cut off now, the next "
                    "start goes on with it."));
    m_cancel->hide();
}

void EraseAllSheet::showNotProven(const QStringList& institutions)
{
    setTitle(Tr::tr("Nothing was erased yet"));
    setWords(Tr::tr("That the network refuses Bursar is not proven yet for %1. Bursar goes on "
                    "with the revocation by itself; ask again when the page of consents says that "
                    "it is verified.",
        "institutions")
            .arg(m_formats.locale().createSeparatedList(institutions)));
}

void EraseAllSheet::showFailure(const Error& error, const QString& when, bool hasBegun)
{
    setTitle(hasBegun ? Tr::tr("Not all is erased yet") : Tr::tr("Nothing was erased"));
    QString words = describe(error.kind).sentence;
    if (hasBegun)
        words += u"\n\n"_s + Tr::tr("Quit Bursar and start it again: it goes on with the erasing.");
    setWords(words);
    m_details->setText(detailsOf(error, when));
    m_cancel->show();
}

} // namespace bursar::ui

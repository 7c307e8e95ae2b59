// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/linking/unlinksheet.h"

#include "app/base/literals.h"
#include "ui/features/linking/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/errortext.h"
#include "ui/kit/label.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bursar::ui {

using linking::Tr;

UnlinkSheet::UnlinkSheet(const Facts& facts, const Formats& formats, QWidget* over)
    : Sheet(Tr::tr("Stop sharing from %1?", "an institution").arg(facts.institution), over)
    , m_facts(facts)
    , m_words(new Label(
          Tr::tr("Bursar asks the network to end this access, and tells you whether it did."),
          Type::Body, Role::Muted))
    , m_points(new QWidget)
    , m_keep(new QRadioButton(Tr::tr("Keep the %1 transactions on this computer", "a count")
              .arg(formats.count(facts.transactions))))
    , m_erase(new QRadioButton(Tr::tr("Also erase them from this computer")))
    , m_details(new DetailsBox)
    , m_cancel(new Button(Button::Kind::Secondary, Tr::tr("Cancel")))
    , m_go(new Button(
          Button::Kind::Danger, Tr::tr("Unlink", "button: end the access of an institution")))
{
    setObjectName(u"unlinkSheet"_s);
    m_go->setObjectName(u"unlinkConfirm"_s);
    m_cancel->setObjectName(u"unlinkCancel"_s);
    m_erase->setObjectName(u"unlinkErase"_s);
    m_words->setWordWrap(true);
    auto* points = new QGridLayout(m_points);
    points->setContentsMargins(0, 0, 0, 0);
    points->setColumnStretch(1, 1);
    points->setVerticalSpacing(space::xs);
    const QStringList what{
        Tr::tr("%n account(s) stop(s) updating at once.", "before unlinking", facts.accounts),
        Tr::tr(
            "Bursar deletes its access token from your keychain once the network has confirmed."),
        Tr::tr("You can link %1 again at any time.", "an institution").arg(facts.institution)};
    for (int i = 0; i < what.size(); ++i) {
        auto* point = new Label(what[i], Type::Body);
        point->setWordWrap(true);
        points->addWidget(new Label(u"\u2022"_s, Type::Body), i, 0, Qt::AlignTop);
        points->addWidget(point, i, 1);
    }
    m_keep->setChecked(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    content()->addWidget(m_words);
    content()->addWidget(m_points);
    content()->addWidget(m_keep);
    content()->addWidget(m_erase);
    content()->addWidget(m_details);
    content()->addSpacing(space::xs);
    content()->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_erase->isChecked()); });
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    open(m_cancel);
}

void UnlinkSheet::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->setRole(Role::Text);
    m_points->hide();
    m_keep->hide();
    m_erase->hide();
}

void UnlinkSheet::showButtons(const QString& cancelText, bool go, const QString& goText)
{
    m_cancel->setText(cancelText);
    m_go->setVisible(go);
    m_go->setText(goText);
    m_cancel->setFocus();
}

void UnlinkSheet::showWorking()
{
    setTitle(Tr::tr("Unlinking %1…", "an institution").arg(m_facts.institution));
    // It may take a while; closing the sheet must not seem to stop what is already on its way.
    setWords(Tr::tr("Asking the network to end the access, then checking that it refuses Bursar. "
                    "If you close this, Bursar goes on, and the list of institutions tells you "
                    "when it is done."));
    m_details->setText({});
    showButtons(Tr::tr("Close"), false, {});
}

void UnlinkSheet::showOutcome(const Revocation& now, const QString& when)
{
    if (now.step >= RevocationStep::Proven) {
        setTitle(Tr::tr("%1 is unlinked", "an institution").arg(m_facts.institution));
        setWords(m_erase->isChecked()
                ? Tr::tr("The network confirmed it and refuses Bursar now. The data of this "
                         "institution "
                         "is erased from this computer.")
                : Tr::tr(
                      "The network confirmed it and refuses Bursar now. What was read before stays "
                      "on this computer."));
        showButtons(Tr::tr("Close"), false, {});
        return;
    }
    setTitle(Tr::tr("Not confirmed yet"));
    const QString why = now.failure ? describe(now.failure->kind).sentence : QString();
    setWords(why.isEmpty() ? Tr::tr("The network did not confirm that the access has ended. Bursar "
                                    "keeps the token for "
                                    "another try and reads nothing with it.")
                           : Tr::tr("The network did not confirm that the access has ended. Bursar "
                                    "keeps the token for "
                                    "another try and reads nothing with it.\n\n%1",
                                 "a sentence that says why")
                                 .arg(why));
    if (now.failure)
        m_details->setText(detailsOf(*now.failure, when));
    showButtons(Tr::tr("Close"), true, Tr::tr("Try again"));
}

void UnlinkSheet::showFailure(const Error& error, const QString& when)
{
    setTitle(Tr::tr("Not confirmed yet"));
    setWords(describe(error.kind).sentence);
    m_details->setText(detailsOf(error, when));
    showButtons(Tr::tr("Close"), true, Tr::tr("Try again"));
}

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/revokesheet.h"

#include "app/base/literals.h"
#include "ui/features/consents/erasetext.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/errortext.h"
#include "ui/kit/label.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using consentstext::Tr;

namespace {

constexpr int mostNames = 3;

/// "A, B, C and 4 more"
QString someOf(const QStringList& names, const Formats& formats)
{
    if (names.size() <= mostNames + 1)
        return formats.locale().createSeparatedList(names);
    QStringList some = names.first(mostNames);
    some += Tr::tr(
        "%n more", "at the end of a list of names", static_cast<int>(names.size()) - mostNames);
    return formats.locale().createSeparatedList(some);
}

/// "the 9,412 transactions and 24 documents"
QString keptHere(const RevokeSheet::Facts& facts, const Formats& formats)
{
    QStringList parts{consentstext::transactionsText(facts.transactions)};
    if (facts.documents > 0)
        parts += consentstext::documentsText(facts.documents);
    return formats.locale().createSeparatedList(parts);
}

QString panesAfter(bool erases)
{
    return erases
        ? Tr::tr("Overview, Accounts, Transactions, Investments and Statements lose what came "
                 "from there, and so do their totals.")
        : Tr::tr("Overview, Accounts, Transactions, Investments and Statements go on showing what "
                 "was last read, and say how old it is; so do their totals.");
}

qsizetype provenIn(const QList<Revocation>& all)
{
    return std::count_if(all.begin(), all.end(),
        [](const Revocation& one) { return one.step >= RevocationStep::Proven; });
}

/// What stops, before anything is done.
QStringList whatStops(const RevokeSheet::Facts& facts, const Formats& formats)
{
    QStringList points;
    if (facts.institutions.size() > 1) // all of them: nobody is to agree to "and 2 more"
        points += Tr::tr("Access ends at %1.", "institutions")
                      .arg(formats.locale().createSeparatedList(facts.institutions));
    const auto accounts = static_cast<int>(facts.accounts.size());
    if (accounts > 0)
        points += Tr::tr("%n account(s) stop(s) updating at once: %1.", "before revoking", accounts)
                      .arg(someOf(facts.accounts, formats));
    if (!facts.data.isEmpty())
        points += Tr::tr("Scheduled readings end: %1.", "kinds of data")
                      .arg(formats.locale().createSeparatedList(facts.data));
    return points;
}

/// What goes and what stays with it.
QStringList whatFollows(const RevokeSheet::Facts& facts)
{
    QStringList points;
    points += Tr::tr("Bursar deletes its token from your keychain once the network refuses it.");
    points += Tr::tr("The record of this consent and its access history stay.");
    points += facts.institutions.size() == 1
        ? Tr::tr("You can link %1 again at any time.", "an institution")
              .arg(facts.institutions.first())
        : Tr::tr("You can link them again at any time.");
    return points;
}

} // namespace

RevokeSheet::RevokeSheet(const Facts& facts, const Formats& formats, QWidget* over)
    : Sheet({}, over)
    , m_facts(facts)
    , m_formats(formats)
    , m_words(new Label(
          Tr::tr("Bursar asks the network to cancel this consent, then proves that it worked."),
          Type::Body, Role::Muted))
    , m_points(new QWidget)
    , m_keep(new QRadioButton(
          Tr::tr("Keep %1 here, read-only", "counts").arg(keptHere(facts, formats))))
    , m_erase(new QRadioButton(Tr::tr("Also erase them from this computer")))
    , m_details(new DetailsBox)
    , m_cancel(new Button(Button::Kind::Secondary, Tr::tr("Cancel")))
    , m_go(new Button(Button::Kind::Danger, Tr::tr("Revoke access")))
{
    setTitle(Tr::tr("Stop sharing from %1?", "an institution, or how many").arg(whose()));
    setObjectName(u"revokeSheet"_s);
    m_go->setObjectName(u"revokeConfirm"_s);
    m_cancel->setObjectName(u"revokeCancel"_s);
    m_erase->setObjectName(u"revokeErase"_s);
    m_words->setWordWrap(true);
    auto* points = new QGridLayout(m_points);
    points->setContentsMargins(0, 0, 0, 0);
    points->setColumnStretch(1, 1);
    points->setVerticalSpacing(space::xs);
    const auto add = [points](const QString& words) {
        auto* point = new Label(words, Type::Body);
        point->setWordWrap(true);
        const int row = points->rowCount();
        points->addWidget(new Label(u"\u2022"_s, Type::Body), row, 0, Qt::AlignTop);
        points->addWidget(point, row, 1);
        return point;
    };
    const QStringList stops = whatStops(facts, formats);
    for (const QString& words : stops)
        add(words);
    m_panes = add(panesAfter(false));
    const QStringList follows = whatFollows(facts);
    for (const QString& words : follows)
        add(words);
    m_panes->setObjectName(u"revokePanes"_s);
    connect(m_erase, &QRadioButton::toggled, this,
        [this](bool erases) { m_panes->setText(panesAfter(erases)); });
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

QString RevokeSheet::whose() const
{
    return m_facts.institutions.size() == 1 ? m_facts.institutions.first()
                                            : Tr::tr("%n institution(s)", "whose access is revoked",
                                                  static_cast<int>(m_facts.institutions.size()));
}

void RevokeSheet::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->setRole(Role::Text);
    m_points->hide();
    m_keep->hide();
    m_erase->hide();
}

void RevokeSheet::showButtons(const QString& cancelText, bool go)
{
    m_cancel->setText(cancelText);
    m_go->setVisible(go);
    m_go->setText(Tr::tr("Try again"));
    m_cancel->setFocus();
}

void RevokeSheet::showWorking()
{
    setTitle(Tr::tr("Revoking the access of %1…", "an institution, or how many").arg(whose()));
    // It may take a while; closing the sheet must not seem to stop what is already on its way.
    setWords(Tr::tr("Asking the network to end the access, then checking that it refuses Bursar. "
                    "If you close this, Bursar goes on, and the page of consents tells you what "
                    "is true."));
    m_details->setText({});
    showButtons(Tr::tr("Close"), false);
}

void RevokeSheet::showProgress(const QList<Revocation>& now, const QString& when)
{
    const auto proven = provenIn(now);
    if (proven == now.size()) {
        setTitle(Tr::tr("The access of %1 is revoked", "an institution, or how many").arg(whose()));
        QString words = Tr::tr("Verified: the network refuses Bursar now.") + u' ';
        words += m_erase->isChecked()
            ? Tr::tr("What had been read is erased from this computer.")
            : Tr::tr("What was read before stays on this computer, read-only.");
        setWords(words);
        m_details->setText({});
        showButtons(Tr::tr("Close"), false);
        return;
    }
    const auto open = std::find_if(now.begin(), now.end(),
        [](const Revocation& one) { return one.step < RevocationStep::Proven; });
    const bool isSent = open->step == RevocationStep::Sent;
    setTitle(isSent ? Tr::tr("Sent, not yet confirmed") : Tr::tr("Not sent yet"));
    QString words = !isSent ? Tr::tr("The revocation could not be sent; the access still lives.")
        : open->evidence.callAnswered
        ? Tr::tr("The network took the revocation, and still answers.")
        : Tr::tr("The network took the revocation; that it refuses Bursar is not proven yet.");
    words += u' '
        + Tr::tr("Bursar keeps the token for another try, reads nothing with it, and goes on by "
                 "itself, also after a restart.");
    if (now.size() > 1)
        words += u"\n\n"_s
            + Tr::tr("%1 of %2 are verified.", "counts of institutions")
                  .arg(m_formats.count(proven), m_formats.count(now.size()));
    if (open->failure)
        words += u"\n\n"_s + describe(open->failure->kind).sentence;
    setWords(words);
    m_details->setText(open->failure ? detailsOf(*open->failure, when) : QString());
    showButtons(Tr::tr("Close"), true);
}

void RevokeSheet::showFailure(
    const Error& error, const QString& when, const QList<Revocation>& others)
{
    const auto all = m_facts.institutions.size();
    setTitle(others.isEmpty() ? Tr::tr("Not asked for yet") : Tr::tr("Not all are asked for yet"));
    QString words = others.isEmpty()
        ? Tr::tr("Your wish could not be written down, so nothing was sent and nothing has "
                 "changed.")
        : Tr::tr("For %1 of %2 institutions your wish could not be written down: nothing was sent "
                 "there, and their access lives. For the others Bursar goes on by itself.",
              "counts")
              .arg(m_formats.count(all - others.size()), m_formats.count(all));
    if (!others.isEmpty())
        words += u"\n\n"_s
            + Tr::tr("%1 of %2 are verified.", "counts of institutions")
                  .arg(m_formats.count(provenIn(others)), m_formats.count(all));
    setWords(words + u"\n\n"_s + describe(error.kind).sentence);
    m_details->setText(detailsOf(error, when));
    showButtons(Tr::tr("Close"), true);
}

} // namespace bursar::ui

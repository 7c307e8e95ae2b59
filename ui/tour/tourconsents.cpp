// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/erasing.h"
#include "app/profile/profile.h"
#include "ui/features/consents/consentspage.h"
#include "ui/features/consents/erasesheet.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/kit/shortcuts.h"
#include "ui/program/program.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPushButton>

namespace bursar::ui {

QCoro::Task<> Tour::revoke()
{
    hand::shortcut(window(), keys(Shortcut::PageConsents));
    co_await until(u"the network's word on the consent"_s, [this] {
        const auto* page = window()->findChild<ConsentsPage*>();
        return page->isVisible() && page->chosen() && page->chosen()->networkAsked;
    });
    co_await picture(u"consents"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"consents-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    hand::click(named(u"consentRevoke"_s));
    co_await until(
        u"the question"_s, [this] { return window()->findChild<RevokeSheet*>() != nullptr; });
    co_await picture(u"revoke"_s);
    hand::click(named(u"revokeConfirm"_s));
    co_await until(u"the proof"_s, [this] {
        const auto& links = m_program.profile()->links();
        return links.size() == 1 && links.first().state == LinkState::Ended;
    });
    co_await until(u"the receipt"_s,
        [this] { return m_program.profile()->consents().revocations().first().isOver(); });
    co_await picture(u"revoked"_s);
    hand::click(named(u"revokeCancel"_s));
    co_await picture(u"past-consent"_s);
    hand::click(named(u"consentReceipt"_s));
    co_await receipt(u"receipt-pdf"_s);
}

QCoro::Task<> Tour::erase()
{
    hand::click(named(u"eraseData"_s));
    const auto isAsked = [this] { return window()->findChild<EraseSheet*>() != nullptr; };
    co_await until(u"what erasing means"_s, isAsked);
    hand::click(named(u"eraseSure"_s));
    co_await picture(u"erase"_s);
    hand::click(named(u"eraseConfirm"_s));
    co_await until(u"the search for what may be left"_s, [this] {
        const auto& all = m_program.profile()->erasing().all();
        return !all.isEmpty() && all.first().isOver() && all.first().search.foundIn.isEmpty();
    });
    co_await until(u"what came of it"_s, [this] { return named(u"eraseReceipt"_s) != nullptr; });
    co_await picture(u"erased"_s);
    hand::click(named(u"eraseCancel"_s));
    hand::shortcut(window(), keys(Shortcut::PageConsents));
    hand::click(named(u"allReceipts"_s));
    co_await receipt(u"erasure-receipt-pdf"_s);
    hand::shortcut(window(), keys(Shortcut::PageActivity));
    co_await picture(u"activity-erased"_s);
}

QCoro::Task<> Tour::receipt(QString name)
{
    const QString file = m_pictures.absoluteFilePath(name + u".pdf"_s);
    const auto field = [this]() -> QLineEdit* {
        auto* dialog = window()->findChild<QFileDialog*>();
        return dialog ? dialog->findChild<QLineEdit*>(u"fileNameEdit"_s) : nullptr;
    };
    const auto isAsked = [field] { return field() != nullptr; };
    co_await until(u"where to save the receipt"_s, isAsked);
    field()->setText(file); // pasted: typing opens a list of names that takes the Return
    auto* buttons = window()->findChild<QFileDialog*>()->findChild<QDialogButtonBox*>();
    hand::click(buttons->button(QDialogButtonBox::Save));
    QPdfDocument pdf;
    const auto isSaved = [&pdf, &file] {
        return QFile::exists(file) && pdf.load(file) == QPdfDocument::Error::None;
    };
    co_await until(u"the receipt on paper"_s, isSaved);
    const QSize size = (pdf.pagePointSize(0) * 2).toSize();
    QImage paper(size, QImage::Format_RGB32); // a page has no ground of its own
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, pdf.render(0, size));
    savePicture(paper, name);
}

} // namespace bursar::ui

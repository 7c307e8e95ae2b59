// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/erasing.h"
#include "app/profile/profile.h"
#include "ui/features/consents/consentpane.h"
#include "ui/features/consents/consentspage.h"
#include "ui/features/consents/erasesheet.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/kit/shortcuts.h"
#include "ui/program/program.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QPdfDocument>
#include <QPushButton>

#include <memory>

namespace bursar::ui {

QCoro::Task<> Tour::consents()
{
    hand::shortcut(window(), keys(Shortcut::PageConsents));
    co_await until(u"the network's word on the consent"_s, [this] {
        const auto* page = window()->findChild<ConsentsPage*>();
        return page->isVisible() && page->chosen() && page->chosen()->networkAsked;
    });
    co_await bothPictures(u"consents"_s);
    auto* kinds = named(u"dataKinds"_s);
    hand::scrollTo(kinds);
    hand::click(kinds);
    co_await bothPictures(u"consent-data-kinds"_s);
    hand::click(kinds);
    hand::scrollTo(named(u"consentHistory"_s)); // and when it is used next
    co_await bothPictures(u"consent-timeline"_s);
    hand::scrollTo(window()->findChild<ConsentPane*>());
}

/// The network takes the revocation and goes on answering: nothing may say that it has ended.
QCoro::Task<> Tour::revokeInVain()
{
    const auto isAsked = [this] { return window()->findChild<RevokeSheet*>() != nullptr; };
    const auto isAnswered = [this] {
        const auto& revocations = m_program.profile()->consents().revocations();
        return !revocations.isEmpty() && revocations.first().evidence.callAnswered
            && revocations.first().attempts > 0;
    };
    co_await breakDemo(u"lie-after-revoke"_s);
    hand::click(named(u"consentRevoke"_s));
    co_await until(u"the question"_s, isAsked);
    co_await bothPictures(u"revoke"_s);
    hand::click(named(u"revokeConfirm"_s));
    co_await until(u"an answer to who has no access"_s, isAnswered);
    co_await until(u"another try offered"_s, [this] {
        const auto* again = window()->findChild<QPushButton*>(u"revokeConfirm"_s);
        return again && again->isVisible();
    });
    co_await bothPictures(u"not-confirmed"_s);
    hand::click(named(u"revokeCancel"_s));
    co_await bothPictures(u"consent-not-confirmed"_s);
    if (m_program.profile()->links().first().state == LinkState::Ended)
        throw Missing("what is answered has not ended");
}

QCoro::Task<> Tour::revoke()
{
    hand::click(named(u"consentRevoke"_s)); // once more
    const auto isAsked = [this] { return window()->findChild<RevokeSheet*>() != nullptr; };
    co_await until(u"the question again"_s, isAsked);
    co_await breakDemo({});
    hand::click(named(u"revokeConfirm"_s));
    co_await until(u"the proof"_s, [this] {
        const auto& links = m_program.profile()->links();
        return links.size() == 1 && links.first().state == LinkState::Ended;
    });
    co_await until(u"the receipt"_s,
        [this] { return m_program.profile()->consents().revocations().first().isOver(); });
    co_await bothPictures(u"revoked"_s);
    hand::click(named(u"revokeCancel"_s));
    co_await bothPictures(u"past-consent"_s);
    hand::scrollTo(named(u"consentHistory"_s));
    co_await bothPictures(u"past-consent-timeline"_s);
    hand::scrollTo(window()->findChild<ConsentPane*>());
    hand::click(named(u"consentReceipt"_s));
    co_await receipt(u"receipt-pdf"_s);
}

QCoro::Task<> Tour::breakDemo(QString fault)
{
    const QUrl* control = m_program.demo().control();
    if (!control)
        throw Missing("the demo network does not run");
    QNetworkRequest request(QUrl(control->toString() + u"/faults"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray rule =
        QJsonDocument(QJsonObject{{u"kind"_s, fault}, {u"endpoint"_s, u"*"_s}}).toJson();
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        fault.isEmpty() ? manager.deleteResource(request) : manager.post(request, rule));
    const auto isAnswered = [&reply] { return reply->isFinished(); };
    co_await until(u"the demo network's answer"_s, isAnswered);
    if (reply->error() != QNetworkReply::NoError)
        throw Missing("the demo network does not do as it is told");
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
    QFile::remove(file); // of a tour before: it would be asked about, and taken for the new one
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

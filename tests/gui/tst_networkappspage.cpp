// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/networkapps/appsheet.h"
#include "ui/features/networkapps/appspane.h"
#include "ui/features/networkapps/confirmsheet.h"
#include "ui/features/networkapps/managetable.h"
#include "ui/features/networkapps/managewords.h"
#include "ui/features/networkapps/networkappspage.h"
#include "ui/features/networkapps/notificationsheet.h"
#include "ui/features/networkapps/notificationspane.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;

namespace {

QString textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(u'\n');
}

/// The button of this text that can be seen.
QAbstractButton* button(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QAbstractButton*>()) {
        if (each->text() == text && each->isVisibleTo(&in))
            return each;
    }
    return nullptr;
}

template <class Field> Field* field(const QWidget& in, const QString& name)
{
    for (auto* each : in.findChildren<Field*>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

struct Fixture {
    Fixture()
    {
        Network network = builtInNetworks().front();
        network.clientId = u"own"_s;
        page.setNetworks({network});
        registration.products = {u"accounts_info"_s, u"transactions"_s};
        registration.apps = {{.clientId = u"own"_s,
                                 .name = u"Bursar"_s,
                                 .description = u"before"_s,
                                 .redirectUris = {u"https://a.example/"_s}},
            {.clientId = u"other"_s, .name = u"Other"_s}};
        registration.notifications = {
            {u"n1"_s, u"CONSENT"_s, u"CONSENT_REVOKED"_s, u"https://a.example/hook"_s, {}, {}}};
        page.resize(1100, 760);
        page.show();
        page.set(registration);
    }
    template <class T> T* sheet() { return page.window()->findChild<T*>(); }

    NetworkAppsPage page;
    Registration registration;
};

} // namespace

class TestNetworkAppsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesHaveWords();
    void registersWhatWasTyped();
    void aRefusalKeepsWhatWasTyped();
    void changesOnlyWhatChanged();
    void asksBeforeAnAddressGoes();
    void asksBeforeWhatCannotBeTakenBack();
    void aSecretIsShownOnlyWhenAsked();
    void saysWhenTheKeychainRefuses();
    void subscriptionsAreOfTheAppThatIsLookedAt();
    void subscriptionsAreListedByStatus();
    void notificationsAreChecked();
    void hasWordsForAll();
};

void TestNetworkAppsPage::statesHaveWords()
{
    NetworkAppsPage page;
    QVERIFY(textsOf(page).contains(u"service credentials"_s));
    page.setNetworks({builtInNetworks().front()});
    page.setLoading();
    QVERIFY(textsOf(page).contains(u"Asking the network…"_s));
    page.setFailure(Error{.kind = ErrorKind::ClientRejected}, {});
    QVERIFY(textsOf(page).contains(u"does not accept"_s));
    Registration registration;
    registration.notificationsError = Error{.kind = ErrorKind::Maintenance};
    page.set(registration);
    QVERIFY(textsOf(page).contains(u"The notifications could not be read"_s));
    registration.notificationsError.reset();
    page.set(registration); // now they could
    QVERIFY(!textsOf(page).contains(u"could not be read"_s));
}

void TestNetworkAppsPage::registersWhatWasTyped()
{
    Fixture f;
    QSignalSpy wanted(&f.page, &NetworkAppsPage::registerRequested);
    button(f.page, u"Register an app…"_s)->click();
    auto* sheet = f.sheet<AppSheet>();
    QVERIFY(sheet);
    button(*sheet, u"Register"_s)->click();
    QCOMPARE(wanted.count(), 0); // empty: told what is missing
    QVERIFY(textsOf(*sheet).contains(draftSentence(DraftProblem::NameMissing)));
    field<QLineEdit>(*sheet, u"Name"_s)->setText(u"Nimbus"_s);
    field<QLineEdit>(*sheet, u"Description"_s)->setText(u"What it does"_s);
    field<QPlainTextEdit>(*sheet, u"Redirect addresses, one a line"_s)
        ->setPlainText(u"https://a.example/cb\n\n http://127.0.0.1/cb "_s);
    field<QLineEdit>(*sheet, u"Web page of the app"_s)->setText(u"https://a.example"_s);
    field<QLineEdit>(*sheet, u"Address of the logo"_s)->setText(u"https://a.example/l.png"_s);
    field<QLineEdit>(*sheet, u"E-mail addresses for contact"_s)
        ->setText(u"a@b.example, c@d.example"_s);
    button(*sheet, u"Transactions"_s)->click();
    button(*sheet, u"Register"_s)->click();
    QCOMPARE(wanted.count(), 1);
    const auto draft = wanted.front().front().value<AppDraft>();
    QCOMPARE(
        draft.redirectUris, (QStringList{u"https://a.example/cb"_s, u"http://127.0.0.1/cb"_s}));
    QCOMPARE(draft.contacts, (QStringList{u"a@b.example"_s, u"c@d.example"_s}));
    QCOMPARE(draft.products, QStringList{u"transactions"_s});
    button(*sheet, u"Register"_s)->click();
    QCOMPARE(wanted.count(), 1); // under way: not twice
    f.page.finish({}, u"done"_s);
    QTRY_VERIFY(!f.sheet<AppSheet>());
    QVERIFY(textsOf(f.page).contains(u"done"_s));
    f.page.chooseApp(u"new"_s);
    f.registration.apps += {.clientId = u"new"_s, .name = u"Nimbus"_s};
    f.page.set(f.registration); // read again at once
    QVERIFY(textsOf(f.page).contains(u"done"_s));
    QCOMPARE(f.page.apps()->table()->currentKey(), u"new"_s);
}

void TestNetworkAppsPage::aRefusalKeepsWhatWasTyped()
{
    Fixture f;
    f.page.askNewApp();
    auto* sheet = f.sheet<AppSheet>();
    field<QLineEdit>(*sheet, u"Name"_s)->setText(u"Nimbus"_s);
    f.page.finish(Error{.kind = ErrorKind::BadRequest, .code = u"AlreadyExists"_s});
    QVERIFY(textsOf(*sheet).contains(u"exists already"_s));
    QCOMPARE(field<QLineEdit>(*sheet, u"Name"_s)->text(), u"Nimbus"_s);
    QVERIFY(button(*sheet, u"Register"_s)->isEnabled());
}

void TestNetworkAppsPage::changesOnlyWhatChanged()
{
    Fixture f;
    QSignalSpy wanted(&f.page, &NetworkAppsPage::changeRequested);
    button(f.page, u"Change…"_s)->click();
    auto* sheet = f.sheet<AppSheet>();
    QVERIFY(sheet);
    QVERIFY(!field<QLineEdit>(*sheet, u"Name"_s)); // cannot change
    button(*sheet, u"Save"_s)->click();
    QCOMPARE(wanted.count(), 0); // nothing to send
    QTRY_VERIFY(!f.sheet<AppSheet>());
    button(f.page, u"Change…"_s)->click();
    sheet = f.sheet<AppSheet>();
    field<QLineEdit>(*sheet, u"Description"_s)->setText(u"after"_s);
    button(*sheet, u"Save"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(1).value<AppChange>().description, u"after"_s);
    QVERIFY(!wanted.front().at(1).value<AppChange>().newSecret);
}

void TestNetworkAppsPage::asksBeforeAnAddressGoes()
{
    Fixture f;
    QSignalSpy wanted(&f.page, &NetworkAppsPage::changeRequested);
    button(f.page, u"Change…"_s)->click();
    auto* sheet = f.sheet<AppSheet>();
    auto* addresses = sheet->findChild<QPlainTextEdit*>();
    const QStringList before = addresses->toPlainText().split(u'\n');
    QVERIFY(!before.front().isEmpty());
    addresses->setPlainText(u"https://new.example/callback"_s);
    button(*sheet, u"Save"_s)->click();
    QCOMPARE(wanted.count(), 0);
    QVERIFY(textsOf(*sheet).contains(before.front()));
    QVERIFY(textsOf(*sheet).contains(u"stop working"_s));
    addresses->setPlainText(u"https://other.example/callback"_s); // what was agreed to has changed
    button(*sheet, u"Save"_s)->click();
    QCOMPARE(wanted.count(), 0);
    button(*sheet, u"Remove and save"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(1).value<AppChange>().redirectUris,
        QStringList{u"https://other.example/callback"_s});
}

void TestNetworkAppsPage::asksBeforeWhatCannotBeTakenBack()
{
    Fixture f;
    QSignalSpy removed(&f.page, &NetworkAppsPage::removeRequested);
    QSignalSpy changed(&f.page, &NetworkAppsPage::changeRequested);
    QSignalSpy untold(&f.page, &NetworkAppsPage::notificationRemoved);
    button(f.page, u"Remove…"_s)->click();
    QCOMPARE(removed.count(), 0);
    button(*f.sheet<ConfirmSheet>(), u"Cancel"_s)->click();
    QTRY_VERIFY(!f.sheet<ConfirmSheet>());
    QCOMPARE(removed.count(), 0);
    button(f.page, u"Remove…"_s)->click();
    button(*f.sheet<ConfirmSheet>(), u"Remove"_s)->click();
    QCOMPARE(removed.count(), 1);
    QTRY_VERIFY(!f.sheet<ConfirmSheet>());
    button(f.page, u"New secret…"_s)->click();
    QCOMPARE(changed.count(), 0);
    button(*f.sheet<ConfirmSheet>(), u"Make a new secret"_s)->click();
    QVERIFY(changed.front().at(1).value<AppChange>().newSecret);
    QTRY_VERIFY(!f.sheet<ConfirmSheet>());
    f.page.showPart(NetworkAppsPage::Part::Notifications);
    button(*f.page.notifications(), u"Remove…"_s)->click();
    QCOMPARE(untold.count(), 0);
    button(*f.sheet<ConfirmSheet>(), u"Stop"_s)->click();
    QCOMPARE(untold.count(), 1);
}

void TestNetworkAppsPage::aSecretIsShownOnlyWhenAsked()
{
    Fixture f;
    QSignalSpy wanted(&f.page, &NetworkAppsPage::secretWanted);
    button(f.page, u"Show the secret"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!textsOf(f.page).contains(u"s3cret"_s));
    f.page.showSecret(u"own"_s, u"s3cret"_s);
    QVERIFY(textsOf(f.page).contains(u"s3cret"_s));
    button(f.page, u"Hide the secret"_s)->click();
    QVERIFY(!textsOf(f.page).contains(u"s3cret"_s));
    // Looking at another app hides it too, and a late answer is not shown there.
    f.page.showSecret(u"own"_s, u"s3cret"_s);
    f.page.apps()->table()->setCurrentKey(u"other"_s);
    QVERIFY(!textsOf(f.page).contains(u"s3cret"_s));
    f.page.showSecret(u"own"_s, u"s3cret"_s);
    QVERIFY(!textsOf(f.page).contains(u"s3cret"_s));
    f.page.showSecret(u"other"_s, QString());
    QVERIFY(textsOf(f.page).contains(u"does not have"_s));
}

void TestNetworkAppsPage::saysWhenTheKeychainRefuses()
{
    Fixture f;
    QSignalSpy again(&f.page, &NetworkAppsPage::keepSecretRequested);
    f.page.setSecretNotKept(u"own"_s, Error{.kind = ErrorKind::KeychainLocked});
    QVERIFY(textsOf(f.page).contains(u"not in the keychain yet"_s));
    f.page.set(f.registration); // what is read meanwhile does not take the word away
    QVERIFY(textsOf(f.page).contains(u"not in the keychain yet"_s));
    button(f.page, u"Try again"_s)->click();
    QCOMPARE(again.count(), 1);
}

void TestNetworkAppsPage::subscriptionsAreOfTheAppThatIsLookedAt()
{
    Fixture f;
    QSignalSpy wanted(&f.page, &NetworkAppsPage::subscriptionsWanted);
    f.page.apps()->table()->setCurrentKey(u"other"_s);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), u"other"_s);
    f.page.setSubscriptions(
        u"own"_s, QList<AppSubscription>{{u"m"_s, u"Late Bank"_s, u"ACTIVE"_s, {}, {}}});
    QVERIFY(!textsOf(f.page).contains(u"Late Bank"_s));
    f.page.setSubscriptions(
        u"other"_s, QList<AppSubscription>{{u"m"_s, u"Mikomo"_s, u"DENIED"_s, {}, {}}});
    QTRY_VERIFY(textsOf(f.page).contains(u"Mikomo"_s));
    f.page.setSubscriptions(u"other"_s, QList<AppSubscription>());
    QTRY_VERIFY(textsOf(f.page).contains(u"has none"_s));
}

void TestNetworkAppsPage::subscriptionsAreListedByStatus()
{
    Fixture f;
    f.page.apps()->table()->setCurrentKey(u"own"_s);
    auto* status = f.page.findChild<QComboBox*>(u"subscriptionStatus"_s);
    QVERIFY(!status->isVisible()); // nothing to choose from yet
    f.page.setSubscriptions(u"own"_s,
        QList<AppSubscription>{{u"m"_s, u"Mikomo"_s, u"ACTIVE"_s, {}, {}},
            {u"h"_s, u"Halden"_s, u"PENDING"_s, {}, {}},
            {u"o"_s, u"Odd Bank"_s, u"SUSPENDED"_s, {}, {}}});
    QStringList offered;
    for (int i = 0; i < status->count(); ++i)
        offered += status->itemText(i);
    QCOMPARE(offered,
        (QStringList{u"All (3)"_s, u"Active (1)"_s, u"Waiting for approval (1)"_s,
            u"Being set up (0)"_s, u"Ended (0)"_s, u"Denied (0)"_s, u"SUSPENDED (1)"_s}));
    const auto choose = [status](int index) {
        status->setCurrentIndex(index);
        Q_EMIT status->activated(index);
    };
    choose(2);
    QTRY_VERIFY(textsOf(f.page).contains(u"Halden"_s));
    QVERIFY(!textsOf(f.page).contains(u"Odd Bank"_s));
    choose(5);
    QTRY_VERIFY(textsOf(f.page).contains(u"None with this status"_s));
    choose(6);
    QTRY_VERIFY(textsOf(f.page).contains(u"Odd Bank"_s));
    f.page.setSubscriptions(
        u"own"_s, QList<AppSubscription>{{u"m"_s, u"Mikomo"_s, u"ACTIVE"_s, {}, {}}});
    QTRY_VERIFY(textsOf(f.page).contains(u"Mikomo"_s)); // that status is no longer one
}

void TestNetworkAppsPage::notificationsAreChecked()
{
    Fixture f;
    f.page.showPart(NetworkAppsPage::Part::Notifications);
    QSignalSpy saved(&f.page, &NetworkAppsPage::notificationSaved);
    button(f.page, u"Add…"_s)->click();
    auto* sheet = f.sheet<NotificationSheet>();
    auto* address = field<QLineEdit>(*sheet, u"Address"_s);
    auto* from = field<QLineEdit>(*sheet, u"From this day on (optional)"_s);
    address->setText(u"http://x.example/hook"_s);
    button(*sheet, u"Save"_s)->click();
    QVERIFY(textsOf(*sheet).contains(u"begin with https"_s));
    address->setText(u"https://x.example/hook"_s);
    from->setText(u"soon"_s);
    button(*sheet, u"Save"_s)->click();
    QCOMPARE(saved.count(), 0);
    from->setText(u"2026-12-01"_s);
    button(*sheet, u"Save"_s)->click();
    const auto wanted = saved.front().front().value<NotificationSubscription>();
    QCOMPARE(wanted.type, u"CONSENT_REVOKED"_s);
    QCOMPARE(wanted.category, u"CONSENT"_s);
    QCOMPARE(wanted.effectiveDate, u"2026-12-01"_s);
}

void TestNetworkAppsPage::hasWordsForAll()
{
    for (int i = 0; i <= static_cast<int>(DraftProblem::ProductsMissing); ++i)
        QVERIFY(!draftSentence(static_cast<DraftProblem>(i)).isEmpty());
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
        QVERIFY(!manageSentence(Error{.kind = static_cast<ErrorKind>(kind)}).isEmpty());
    for (const NotificationKind& kind : notificationKinds)
        QVERIFY(notificationName(QString::fromLatin1(kind.type)) != QLatin1StringView(kind.type));
    QCOMPARE(subscriptionWords(u"SOMETHING_NEW"_s).text, u"SOMETHING_NEW"_s);
}

QTEST_MAIN(TestNetworkAppsPage)
#include "tst_networkappspage.moc"

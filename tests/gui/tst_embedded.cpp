// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that misbehave, in the real embedded view: each ends in a kind of error, for which there is
// a sentence, or is ignored, and the sign-in goes on to its redirect. No page opens a window.
#include "app/base/literals.h"
#include "tests/gui/hostilebank.h"
#include "tests/kit/pending.h"
#include "ui/kit/button.h"
#include "ui/kit/errortext.h"
#include "ui/link/embeddedsurface.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bursar;
using kit::Pending;
using test::HostileBank;

namespace {

const QUrl callback(u"https://app.example/callback"_s); // nobody is there, and nobody is asked
constexpr int patience = 10'000;

/// Goes on to the redirect by itself, when whatever was asked for is over.
const QByteArray goOn = "<script>const go = () => location = '/done';</script>";

/// The view in a window, as in the program.
class Window : public QWidget {
public:
    Window()
        : surface(new EmbeddedSurface)
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(surface);
        resize(800, 600);
        show();
        connect(surface, &EmbeddedSurface::pageChanged, this,
            [this](const QString& shown, PageSecurity) { host = shown; });
        connect(surface, &EmbeddedSurface::loadProgress, this,
            [this](int percent) { loaded = percent == 100; });
    }
    auto signIn(const QUrl& address, CancelToken cancel = {})
    {
        return Pending(surface->authorize(address, callback, std::move(cancel)));
    }
    /// Clicks into the page, again if the first one came before the page listened.
    bool clickUntil(const std::function<bool()>& happened) const
    {
        for (int tries = 0; tries < 5; ++tries) {
            QTest::mouseClick(surface->pageWidget(), Qt::LeftButton, {}, {200, 200});
            if (QTest::qWaitFor(happened, 2000))
                return true;
        }
        return false;
    }

    QPointer<EmbeddedSurface> surface;
    QString host;
    bool loaded = false;
};

int windowsOnScreen()
{
    const auto all = QApplication::topLevelWidgets();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](QWidget* each) { return each->isVisible(); }));
}

QByteArray outcome(Pending<Result<QUrl>>& call)
{
    if (!call.isDone())
        return "still waiting";
    return call->has_value() ? "redirected"_ba : QByteArray(toString(call->error().kind).latin1());
}

} // namespace

class TestEmbedded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesThatGoOnByThemselves_data();
    void pagesThatGoOnByThemselves();
    void pagesThatWaitForAClick_data();
    void pagesThatWaitForAClick();
    void pagesThatEndTheSignIn_data();
    void pagesThatEndTheSignIn();
    void aSelfSignedCertificateEndsIt();
    void aPageThatNeverFinishesCanBeLeft();
    void aClosedViewEndsIt();
    void aPopupHasAWayBack();
};

void TestEmbedded::pagesThatGoOnByThemselves_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("a plain one") << "<script>go()</script>"_ba;
    QTest::newRow("windows that nobody asked for")
        << "<script>for (let i = 0; i < 20; ++i) window.open('/x' + i); go()</script>"_ba;
    QTest::newRow("alerts") << "<script>for (let i = 0; i < 50; ++i) alert(i); go()</script>"_ba;
    QTest::newRow("questions, answered with no")
        << "<script>if (!confirm('Share all?') && prompt('Name?', 'x') === null) go()</script>"_ba;
    QTest::newRow("a download")
        << "<iframe src=/file></iframe><script>setTimeout(go, 300)</script>"_ba;
    QTest::newRow("camera and notifications")
        << "<script>"
           "navigator.mediaDevices.getUserMedia({video: true}).catch(() =>"
           " Notification.requestPermission().then(p => { if (p === 'denied') go() }))</script>"_ba;
    QTest::newRow("where the person is")
        << "<script>navigator.geolocation.getCurrentPosition(() => 0, go)</script>"_ba;
    QTest::newRow("another program's address")
        << "<script>location = 'evil-app://x'; setTimeout(go, 300)</script>"_ba;
    QTest::newRow("a file of this computer")
        << "<script>location = 'file:///etc/passwd'; setTimeout(go, 300)</script>"_ba;
    QTest::newRow("printing") << "<script>print(); go()</script>"_ba;
}

void TestEmbedded::pagesThatGoOnByThemselves()
{
    QFETCH(QByteArray, page);
    HostileBank bank;
    bank.page("/", goOn + page);
    bank.raw("/file",
        "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Disposition: attachment\r\n"
        "Content-Length: 2\r\nConnection: close\r\n\r\nPK");
    bank.redirect("/done", callback.toEncoded() + "?code=1");
    Window window;
    auto call = window.signIn(bank.address("/"));
    QTRY_VERIFY_WITH_TIMEOUT(call.isDone(), patience);
    QCOMPARE(outcome(call), "redirected"_ba);
    QCOMPARE(windowsOnScreen(), 1);
    QCOMPARE(bank.asked("/x0"), 0);
}

void TestEmbedded::pagesThatWaitForAClick_data()
{
    QTest::addColumn<QByteArray>("onclick");
    QTest::newRow("leaves in spite of beforeunload")
        << "onbeforeunload = e => { e.preventDefault(); return e.returnValue = 'x' }; go()"_ba;
    QTest::newRow("the whole screen")
        << "document.documentElement.requestFullscreen().catch(go)"_ba;
    QTest::newRow("a file from this computer")
        << "const f = document.createElement('input'); f.type = 'file'; f.click();"
           "setTimeout(go, 300)"_ba;
    QTest::newRow("a window that ends the sign-in") << "window.open('/done')"_ba;
    QTest::newRow("a window that closes itself") << "clicks++ ? go() : window.open('/closes')"_ba;
    QTest::newRow("a window that is not there") << "clicks++ ? go() : window.open('/missing')"_ba;
}

void TestEmbedded::pagesThatWaitForAClick()
{
    QFETCH(QByteArray, onclick);
    HostileBank bank;
    bank.page("/",
        goOn
            + "<body style='height:600px'><script>let clicks = 0; addEventListener('click', () => {"
            + onclick + "})</script>");
    bank.page("/closes", "<script>close()</script>");
    bank.redirect("/done", callback.toEncoded() + "?code=1");
    Window window;
    auto call = window.signIn(bank.address("/"));
    QTRY_VERIFY_WITH_TIMEOUT(window.loaded, patience);
    QVERIFY(window.clickUntil([&call] { return call.isDone(); }));
    QCOMPARE(outcome(call), "redirected"_ba);
    QCOMPARE(windowsOnScreen(), 1);
    if (onclick.contains("clicks")) // the one that was opened is gone
        QVERIFY(!window.surface->findChild<ui::Button*>(u"popupBack"_s));
}

void TestEmbedded::pagesThatEndTheSignIn_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kind");
    const auto head = [](const char* status, const char* more) -> QByteArray {
        return QByteArray("HTTP/1.1 ") + status + "\r\n" + more
            + "Content-Length: 0\r\nConnection: close\r\n\r\n";
    };
    QTest::newRow("goes round in circles")
        << head("302 Found", "Location: /\r\n") << "PageUnreachable"_ba;
    QTest::newRow("asks for a password in a dialog") << head("401 Unauthorized",
        "WWW-Authenticate: Basic realm=\"x\"\r\n") << "AuthorizationRequestRejected"_ba;
    QTest::newRow("refuses") << head("400 Bad Request", "") << "AuthorizationRequestRejected"_ba;
    QTest::newRow("is broken") << head("503 Unavailable", "") << "AuthorizationServerError"_ba;
    QTest::newRow("leaves encryption")
        << head("302 Found", "Location: http://bank.invalid/\r\n") << "Tls"_ba;
    QTest::newRow("sends to a host that is not there")
        << head("302 Found", "Location: https://bank.invalid/\r\n") << "PageUnreachable"_ba;
    QTest::newRow("sends to another program")
        << head("302 Found", "Location: evil-app://x\r\n") << "PageUnreachable"_ba;
    QTest::newRow("is no page") << "nonsense"_ba << "PageUnreachable"_ba;
}

void TestEmbedded::pagesThatEndTheSignIn()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, kind);
    HostileBank bank;
    bank.raw("/", answer);
    Window window;
    auto call = window.signIn(bank.address("/"));
    QTRY_VERIFY_WITH_TIMEOUT(call.isDone(), patience);
    QCOMPARE(outcome(call), kind);
    QVERIFY(!ui::describe(call->error().kind).sentence.isEmpty());
    QCOMPARE(windowsOnScreen(), 1);
}

void TestEmbedded::aSelfSignedCertificateEndsIt()
{
    HostileBank bank(HostileBank::Tls::SelfSigned);
    bank.page("/", "<p>Sign in");
    Window window;
    auto call = window.signIn(bank.address("/"));
    QTRY_VERIFY_WITH_TIMEOUT(call.isDone(), patience);
    QCOMPARE(outcome(call), "Tls"_ba);
    QCOMPARE(bank.asked("/"), 0);
}

void TestEmbedded::aPageThatNeverFinishesCanBeLeft()
{
    HostileBank bank;
    bank.silent("/");
    Window window;
    CancelScope scope;
    auto call = window.signIn(bank.address("/"), scope.token());
    QTRY_COMPARE_WITH_TIMEOUT(bank.asked("/"), 1, patience);
    QCOMPARE(outcome(call), "still waiting"_ba);
    scope.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(outcome(call), "Cancelled"_ba, patience);
    delete window.surface;
}

void TestEmbedded::aClosedViewEndsIt()
{
    HostileBank bank;
    bank.silent("/");
    Window window;
    auto call = window.signIn(bank.address("/"));
    QTRY_COMPARE_WITH_TIMEOUT(bank.asked("/"), 1, patience);
    delete window.surface;
    QTRY_COMPARE_WITH_TIMEOUT(outcome(call), "SurfaceClosed"_ba, patience);
}

void TestEmbedded::aPopupHasAWayBack()
{
    HostileBank bank;
    bank.page("/",
        "<script>addEventListener('click', () => window.open('/help'), {once: true})</script>");
    QUrl help = bank.address("/help");
    bank.redirect("/help", "http://localhost:" + QByteArray::number(help.port()) + "/words");
    bank.page("/words", "<p>Help");
    Window window;
    auto call = window.signIn(bank.address("/"));
    QTRY_COMPARE_WITH_TIMEOUT(window.host, u"127.0.0.1"_s, patience);
    const auto back = [&window] { return window.surface->findChild<ui::Button*>(u"popupBack"_s); };
    QVERIFY(window.clickUntil([&back] { return back() != nullptr; }));
    QTRY_COMPARE_WITH_TIMEOUT(window.host, u"localhost"_s, patience); // of the page in front
    back()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!back(), patience);
    QCOMPARE(window.host, u"127.0.0.1"_s);
    QCOMPARE(outcome(call), "still waiting"_ba);
}

QTEST_MAIN(TestEmbedded)
#include "tst_embedded.moc"

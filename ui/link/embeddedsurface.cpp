// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/link/embeddedsurface.h"

#include "app/base/literals.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/link/signinpage.h"

#include <QCoroFuture>
#include <QPromise>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlScheme>
#include <QWebEngineView>

namespace bursar {

namespace {

/// The second line behind SignInPage: it sees each request of each frame, script and worker.
class Gate final : public QWebEngineUrlRequestInterceptor {
public:
    explicit Gate(QUrl redirect, QObject* parent)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_redirect(std::move(redirect))
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo& info) override
    {
        const QUrl url = info.requestUrl();
        const bool inPage = url.scheme() == "data"_L1 || url.scheme() == "blob"_L1;
        if (isRedirect(url, m_redirect) || !(inPage || SignInPage::mayLoad(url)))
            info.block(true);
    }

private:
    QUrl m_redirect;
};

} // namespace

/// The one answer of a sign-in: first come, and the rest is dropped.
class EmbeddedSurface::Outcome {
public:
    Outcome() { m_promise.start(); }
    QFuture<Result<QUrl>> future() const { return m_promise.future(); }
    void set(Result<QUrl> result)
    {
        if (std::exchange(m_done, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<QUrl>> m_promise;
    bool m_done = false;
};

void registerRedirectScheme(const QByteArray& scheme)
{
    if (scheme == "http" || scheme == "https" || scheme.isEmpty())
        return;
    QWebEngineUrlScheme custom(scheme);
    custom.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    QWebEngineUrlScheme::registerScheme(custom);
}

EmbeddedSurface::EmbeddedSurface(QWidget* parent)
    : QWidget(parent)
    , m_outcome(std::make_shared<Outcome>())
    , m_profile(new QWebEngineProfile(this)) // without a name: off the record
    , m_view(new QWebEngineView(this))
    , m_page(new SignInPage(m_profile, m_view))
    , m_stack(new QStackedLayout(this))
{
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
        [](QWebEngineDownloadRequest* download) { download->cancel(); });

    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAccessibleName(tr("Your bank's sign-in page"));
    setFocusProxy(m_view);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    connect(m_page, &SignInPage::failed, this, [this](const Error& error) { finish(fail(error)); });
    connect(m_stack, &QStackedLayout::currentChanged, this, [this] {
        announce();
        if (QWidget* front = m_stack->currentWidget())
            front->setFocus();
    });
    watch(m_page);
}

void EmbeddedSurface::watch(SignInPage* page)
{
    connect(page, &SignInPage::redirected, this, [this](const QUrl& address) { finish(address); });
    connect(page, &SignInPage::popupOpened, this, &EmbeddedSurface::openPopup);
    connect(page, &QWebEnginePage::loadProgress, this, &EmbeddedSurface::loadProgress);
    connect(page, &QWebEnginePage::urlChanged, this, &EmbeddedSurface::announce);
}

// Of the page in front only: one behind must not put its own host over it.
void EmbeddedSurface::announce()
{
    const auto* view = qobject_cast<QWebEngineView*>(m_stack->currentWidget());
    if (!view && m_stack->currentWidget())
        view = m_stack->currentWidget()->findChild<QWebEngineView*>();
    const QUrl url = view ? view->url() : QUrl();
    if (!SignInPage::mayLoad(url))
        Q_EMIT pageChanged({}, PageSecurity::Unknown);
    else
        Q_EMIT pageChanged(url.host(),
            url.scheme() == "https"_L1 ? PageSecurity::Encrypted : PageSecurity::ThisComputer);
}

void EmbeddedSurface::openPopup(SignInPage* popup)
{
    auto* frame = new QWidget(this);
    auto* view = new QWebEngineView(frame);
    popup->setParent(view);
    view->setPage(popup);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    view->setAccessibleName(m_view->accessibleName());
    frame->setFocusProxy(view);
    // Not every page that opens another one closes it again.
    auto* back = new ui::Button(ui::Button::Kind::Secondary, tr("Back to the sign-in page"));
    back->setObjectName(u"popupBack"_s);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(ui::space::m, ui::space::s, ui::space::m, ui::space::s);
    bar->addWidget(new ui::ElidedLabel(
        tr("The sign-in page opened this page."), ui::Type::Body, ui::Role::Muted));
    bar->addStretch();
    bar->addWidget(back);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(view, 1);

    watch(popup);
    connect(popup, &QWebEnginePage::windowCloseRequested, frame, &QObject::deleteLater);
    // What does not load here is no end of the sign-in, which stands behind it.
    connect(popup, &SignInPage::failed, frame, &QObject::deleteLater);
    connect(back, &QPushButton::clicked, frame, &QObject::deleteLater);
    m_stack->addWidget(frame);
    m_stack->setCurrentWidget(frame);
    view->setFocus();
}

EmbeddedSurface::~EmbeddedSurface()
{
    m_outcome->set(fail(ErrorKind::SurfaceClosed));
    m_stack->disconnect(this); // nobody is told of pages that go with all the rest
    qDeleteAll(findChildren<QWebEngineView*>()); // the pages go before their profile
}

Result<QUrl> EmbeddedSurface::prepare(const QUrl& registered)
{
    // Nothing listens: the address is taken before anything is sent to it, so any registered one
    // will do. A loopback address needs some port; the server compares all but the port (RFC
    // 8252 7.3).
    return registered;
}

QCoro::Task<Result<QUrl>> EmbeddedSurface::authorize(
    QUrl authorize, QUrl redirect, CancelToken cancel)
{
    const auto outcome = m_outcome; // outlives this widget: closing it is one of the answers
    m_page->setRedirect(redirect);
    m_profile->setUrlRequestInterceptor(new Gate(redirect, m_profile));
    const auto guard =
        cancel.whenCancelled([outcome] { outcome->set(fail(ErrorKind::Cancelled)); });
    m_page->load(authorize);
    co_return co_await outcome->future();
}

QWidget* EmbeddedSurface::pageWidget() const
{
    return m_view->focusProxy() ? m_view->focusProxy() : m_view;
}

void EmbeddedSurface::inspect(
    const QString& script, const std::function<void(const QVariant&)>& answer)
{
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
}

void EmbeddedSurface::finish(Result<QUrl> result)
{
    // From the event loop: WebEngine is in the middle of a navigation when it tells us of it.
    QMetaObject::invokeMethod(
        this, [outcome = m_outcome, result = std::move(result)] { outcome->set(result); },
        Qt::QueuedConnection);
}

} // namespace bursar

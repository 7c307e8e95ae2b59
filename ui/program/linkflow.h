// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/surface.h"
#include "app/base/cancel.h"
#include "app/profile/profile.h"
#include "ui/features/linking/providerlist.h"
#include "ui/kit/errortext.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bursar {
class LoopbackSurface;
class PasteSurface;
} // namespace bursar

namespace bursar::ui {

class Formats;
class LinkPage;

/// A person's way through linking: which surface, what went wrong, what next. One sign-in at a
/// time; each change of surface is a new sign-in, with a `state` of its own.
class LinkFlow : public QObject {
    Q_OBJECT

public:
    /// An embedded view that tells the page's host bar where it is; ui/link is only known to the
    /// composition root.
    struct Embedded {
        std::unique_ptr<AuthorizationSurface> surface;
        QWidget* widget = nullptr; ///< the surface itself, as a widget
    };
    using MakeEmbedded = std::function<Embedded(LinkPage& page)>;

    /// All outlive the flow.
    LinkFlow(Profile& profile, Clock& clock, LinkPage& page, const Formats& formats,
        MakeEmbedded makeEmbedded);
    ~LinkFlow() override;

    void begin();
    void signInAgain(LinkId link);

Q_SIGNALS:
    void shown(); ///< the page is to be seen
    void left(); ///< back to where the person was
    void accountsRequested();
    void credentialsRequested(const QString& networkId);
    void newestRequested(); ///< of Bursar

private:
    enum class Way : std::uint8_t { Embedded, Browser, Paste };
    /// What a person should know of the access that is being renewed.
    QString renewalTerms(LinkId link) const;
    /// What came of it.
    QString renewalDifference(LinkId link) const;
    void choose(const ProviderChoice& choice);
    void start(Way way);
    void stop();
    QCoro::Task<> run(AuthorizationSurface* surface, CancelToken cancel);
    bool openInBrowser(const QUrl& address);
    void paste(const QString& address);
    void follow(NextStep step);
    void showReading();

    Profile& m_profile;
    Clock& m_clock;
    LinkPage& m_page;
    const Formats& m_formats;
    MakeEmbedded m_makeEmbedded;
    ProviderChoice m_choice;
    std::optional<LinkId> m_renew;
    std::optional<LinkId> m_reading; ///< the link whose first reading is being shown
    Way m_way = Way::Embedded;
    QUrl m_address; ///< opened in the browser, to be opened again
    std::unique_ptr<AuthorizationSurface> m_surface;
    std::function<Status(const QString&)>
        m_submit; ///< takes a pasted address, where the surface can
    CancelScope m_scope;
};

} // namespace bursar::ui

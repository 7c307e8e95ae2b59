// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslServer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace bursar::test {

/// A web server on this computer that sends what it is told to: pages that misbehave. Pages that
/// are not there are 404. GUI thread.
class HostileBank {
public:
    enum class Tls : std::uint8_t { Off, SelfSigned };
    explicit HostileBank(Tls tls = Tls::Off);

    /// 200 with this page; `%1` in it is not replaced.
    void page(const QByteArray& path, const QByteArray& html);
    /// Any answer, head and body.
    void raw(const QByteArray& path, const QByteArray& answer);
    void redirect(const QByteArray& path, const QByteArray& to);
    /// Takes the question and says nothing.
    void silent(const QByteArray& path) { raw(path, {}); }

    QUrl address(const QByteArray& path) const;
    int asked(const QByteArray& path) const { return m_asked.value(path); }

private:
    void serve(QTcpSocket* socket);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, QByteArray> m_answers;
    QHash<QByteArray, int> m_asked;
};

} // namespace bursar::test

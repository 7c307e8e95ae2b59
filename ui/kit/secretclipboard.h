// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>

class QMimeData;

namespace bursar {
class Clock;
class Secret;
} // namespace bursar

namespace bursar::ui {

/// Puts a secret on the clipboard for a short time: clipboard managers and histories are asked to
/// leave it alone, in the way of each system, and it is taken off again, unless somebody has put
/// something else there. What it holds of the secret is a hash. One for the program. GUI thread.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds time{30};

    explicit SecretClipboard(Clock& clock, QObject* parent = nullptr);
    /// Takes what it put there off the clipboard.
    ~SecretClipboard() override;

    void put(const Secret& secret);
    /// At once, if it is still there.
    void clear();
    bool isHolding() const { return m_timer != nullptr; }

Q_SIGNALS:
    /// The time is over; `wasThere`: nothing else had been copied meanwhile.
    void cleared(bool wasThere);

private:
    bool isStillThere() const;

    Clock& m_clock;
    QByteArray m_hash; ///< SHA-256 of what was put there
    std::shared_ptr<void> m_timer;
};

/// The text with what tells clipboard managers that it is a secret. For SecretClipboard, and tests.
QMimeData* secretMimeData(const Secret& secret);

} // namespace bursar::ui

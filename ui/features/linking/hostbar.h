// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <cstdint>

namespace bursar::ui {

class Button;
class ElidedLabel;
class ProgressLine;

/// Where the sign-in page comes from, always in sight above it (D4).
class HostBar : public QWidget {
    Q_OBJECT

public:
    explicit HostBar(QWidget* parent = nullptr);

    enum class Security : std::uint8_t {
        Unknown, ///< nothing has loaded yet
        Encrypted, ///< https with a certificate that was accepted
        ThisComputer, ///< a loopback address: the demo network
    };
    void setHost(const QString& host, Security security);
    void setProgress(int percent); ///< of the page that loads; 100 empties the line

Q_SIGNALS:
    void browserRequested();
    void pasteRequested();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<Button*> m_alternatives;
    ElidedLabel* m_host;
    ElidedLabel* m_remark;
    ProgressLine* m_progress;
    Security m_security = Security::Unknown;
};

} // namespace bursar::ui

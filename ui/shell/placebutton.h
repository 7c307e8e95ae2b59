// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace bursar::ui {

/// A place of a page, in the sidebar below the page's own line: its title alone.
class PlaceButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlaceButton(const QString& title, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect textRect() const;
};

} // namespace bursar::ui

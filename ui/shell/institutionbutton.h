// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/institutions.h"

#include <QAbstractButton>

namespace bursar::ui {

/// An institution's line in the sidebar: mark, name on up to three lines, how old. A click,
/// Return or the menu key opens what can be done with it.
class InstitutionButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit InstitutionButton(const InstitutionItem& item, QWidget* parent = nullptr);

    void set(const InstitutionItem& item);
    LinkId id() const { return m_item.id; }
    void setCompact(bool compact);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void refreshRequested(bursar::LinkId link);
    void signInAgainRequested(bursar::LinkId link);
    void unlinkRequested(bursar::LinkId link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void openMenu();
    int nameWidth(int width) const;
    int noteWidth(int width) const;

    InstitutionItem m_item;
    bool m_compact = false;
};

} // namespace bursar::ui

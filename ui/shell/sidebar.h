// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"
#include "ui/shell/institutions.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace bursar::ui {

class InstitutionButton;
class Label;
class NavButton;
class PlaceButton;

/// Pages and institutions. Collapses to a strip of icons.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void addPage(const PageSpec& page);
    void setCurrent(const QString& pageId); ///< an id that is not here unmarks all
    void setCount(const QString& pageId, const QString& count);
    /// Below the line of the page; hidden while the sidebar is a strip.
    void setPlaces(const QString& pageId, const QList<PaletteEntry>& places);
    void setInstitutions(const QList<InstitutionItem>& items);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    static constexpr int expandedWidth = 232;

Q_SIGNALS:
    void pageRequested(const QString& pageId);
    void refreshRequested(bursar::LinkId link);
    void signInAgainRequested(bursar::LinkId link);
    void unlinkRequested(bursar::LinkId link);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addInstitution(const InstitutionItem& item);

    QVBoxLayout* m_pages;
    QVBoxLayout* m_institutions;
    Label* m_institutionsTitle;
    QHash<QString, NavButton*> m_nav;
    QHash<QString, QList<PlaceButton*>> m_places; ///< by page
    QList<InstitutionButton*> m_links;
    bool m_collapsed = false;
};

} // namespace bursar::ui

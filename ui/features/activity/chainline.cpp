// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/chainline.h"

#include "app/base/literals.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/errortext.h"
#include "ui/kit/formats.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bursar::ui {

using activitytext::Tr;

class ChainLine::Glyph : public QWidget {
public:
    explicit Glyph(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(16, 16);
    }
    void set(Icon icon, Role role)
    {
        m_icon = icon;
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawIcon(painter, rect(), m_icon, color(palette(), m_role));
    }

private:
    Icon m_icon = Icon::Clock;
    Role m_role = Role::Muted;
};

QString chainWords(const ChainCheck::State& state, const Formats& formats)
{
    if (state.running)
        return Tr::tr("Checking the record… %1 entries so far").arg(formats.count(state.entries));
    if (state.isBroken())
        return Tr::tr("The record is broken at entry %1. The %2 entries before it are as they were "
                      "written.")
            .arg(formats.count(*state.verdict->brokenAt), formats.count(state.verdict->entries));
    if (state.error)
        return Tr::tr("The record could not be checked. %1", "an error's sentence")
            .arg(describe(state.error->kind).sentence);
    if (!state.verdict || !state.at)
        return Tr::tr("The record has not been checked yet.");
    QString checked = Tr::tr("Checked %1 entries, unbroken · %2", "a count; a date and time")
                          .arg(formats.count(state.verdict->entries), formats.moment(*state.at));
    if (state.verdict->erased == 0)
        return checked;
    return checked + u" · "_s
        + Tr::tr("the names in %Ln of them erased by you", "in a chain of entries that is whole",
            static_cast<int>(state.verdict->erased));
}

ChainLine::ChainLine(QWidget* parent)
    : QWidget(parent)
    , m_glyph(new Glyph(this))
    , m_text(new ElidedLabel(Type::Small, Role::Muted, this))
    , m_check(new Button(Button::Kind::Link, Tr::tr("Check now", "the ledger's chain"), this))
{
    m_check->setToolTip(Tr::tr("Looks at each entry's seal: a change, a removal, a swap and a cut "
                               "at the end are all found."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::s, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_glyph);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, &ChainLine::checkRequested);
}

QString ChainLine::text() const { return m_text->text(); }

void ChainLine::set(const ChainCheck::State& state, const Formats& formats)
{
    m_text->setText(chainWords(state, formats));
    m_check->setEnabled(!state.running);
    Role role = Role::Muted;
    if (state.running || (!state.isBroken() && !state.error && !state.verdict)) {
        m_glyph->set(Icon::Clock, Role::Muted);
    } else if (state.isBroken()) {
        m_glyph->set(Icon::Danger, Role::Danger);
        role = Role::Danger;
    } else if (state.error) {
        m_glyph->set(Icon::Warning, Role::Warning);
    } else {
        m_glyph->set(Icon::Check, Role::Credit);
    }
    m_text->setRole(role);
}

} // namespace bursar::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/reading/readingbar.h"

#include "app/base/literals.h"
#include "ui/features/reading/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/progressline.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bursar::ui {

using reading::Tr;

std::optional<ReadingProgress> presentReading(const QList<Link>& links, const Formats& formats)
{
    int running = 0;
    int done = 0;
    int total = 0;
    std::int64_t rows = 0;
    Day back;
    for (const Link& link : links) {
        if (!link.sync.running)
            continue;
        ++running;
        done += link.sync.accountsDone;
        total += link.sync.accountsTotal;
        rows += link.sync.rows;
        if (link.sync.reachedBackTo.isKnown()
            && (!back.isKnown() || link.sync.reachedBackTo < back))
            back = link.sync.reachedBackTo;
    }
    if (running == 0)
        return std::nullopt;
    ReadingProgress progress;
    progress.fraction = total > 0 ? static_cast<double>(done) / total : 0;
    if (!back.isKnown()) {
        progress.text = Tr::tr("Reading accounts and balances…");
        return progress;
    }
    progress.text = Tr::tr("Reading transactions… back to %1 · %2 so far", "a month; a count")
                        .arg(formats.month(back), formats.count(rows));
    return progress;
}

ReadingBar::ReadingBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new ElidedLabel(Type::Body, Role::Text, this))
    , m_line(new ProgressLine(Tr::tr("Progress of the reading"), this))
{
    auto* stop = new Button(Button::Kind::Link, Tr::tr("Stop", "the reading that runs"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::s, space::xs);
    layout->setSpacing(space::l);
    m_line->setFixedWidth(140);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_line);
    layout->addWidget(stop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(stop, &QPushButton::clicked, this, &ReadingBar::stopRequested);
    hide();
}

void ReadingBar::set(const std::optional<ReadingProgress>& progress)
{
    if (progress) {
        m_text->setText(progress->text);
        m_line->setFraction(progress->fraction);
    }
    setVisible(progress.has_value());
}

void ReadingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(
        painter, rect(), radius::m, color(palette(), Role::Surface), color(palette(), Role::Line));
}

} // namespace bursar::ui

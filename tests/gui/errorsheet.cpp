// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/errorsheet.h"

#include "app/base/literals.h"
#include "app/net/errortable.h"
#include "ui/kit/banner.h"
#include "ui/kit/label.h"

#include <QGridLayout>

namespace bursar::test {

using namespace ui;

namespace {

QString nameOf(const AnswerRow& row)
{
    const QString status =
        row.http < 10 ? QString::number(row.http) + u"xx"_s : QString::number(row.http);
    return row.code.isEmpty() ? status : status + u" · "_s + row.code;
}

} // namespace

ErrorSheet::ErrorSheet()
{
    setAutoFillBackground(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 20, 20, 20);
    grid->setSpacing(8);
    const auto rows = answerRows();
    const int half = (static_cast<int>(rows.size()) + 1) / 2;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const AnswerRow& row = rows[static_cast<std::size_t>(i)];
        const int column = i < half ? 0 : 2;
        grid->addWidget(new Label(nameOf(row), Type::Small, Role::Muted), i % half, column);
        auto* banner = new Banner;
        banner->show(Error{.kind = row.kind,
                         .http = row.http,
                         .code = QString(row.code),
                         .requestId = u"5f0c-11"_s},
            {}, u"10:42"_s);
        grid->addWidget(banner, i % half, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(half, 1);
}

} // namespace bursar::test

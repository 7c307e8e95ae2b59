// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fonts.h"

#include "app/base/literals.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace bursar::ui {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
namespace {
const QString emojiFamily = u"Noto Color Emoji"_s; // the one that distributions install
}
#endif

QFont uiFont()
{
    QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Without a desktop's theme Qt answers with fontconfig's generic name or its first fallback.
    static const QStringList generic{
        u""_s, u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"DejaVu Sans"_s, u"Helvetica"_s};
    const bool unset = generic.contains(system.family(), Qt::CaseInsensitive);
    QStringList families{system.family()};
    if (unset && QFontDatabase::hasFamily(u"Inter"_s)) {
        families.prepend(u"Inter"_s);
        system.setPointSizeF(10);
    }
    // Named, as Qt otherwise asks fontconfig about one family after the other until one has the
    // first emoji: some 10 ms for whoever draws it.
    if (QFontDatabase::hasFamily(emojiFamily))
        families.append(emojiFamily);
    system.setFamilies(families);
#endif
    return system;
}

QFont typeFont(Type type)
{
    QFont f = QGuiApplication::font();
    const qreal body = f.pointSizeF() > 0 ? f.pointSizeF() : 10;
    switch (type) {
    case Type::Small:
        f.setPointSizeF(body * 0.92);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        f.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        f.setPointSizeF(body * 1.25);
        f.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        f.setPointSizeF(body * 1.55);
        f.setWeight(QFont::DemiBold);
        break;
    case Type::Figure:
        f.setPointSizeF(body * 1.85);
        f.setWeight(QFont::Bold);
        break;
    case Type::Code:
        f = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        f.setPointSizeF(body * 0.9);
        break;
    }
    return f;
}

} // namespace bursar::ui

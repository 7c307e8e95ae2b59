// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/language.h"

#include "app/base/literals.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bursar::ui {

namespace {

void install(const QLocale& locale, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void setLanguage(const QString& code)
{
    const QString texts = u":/translations"_s;
    const bool pseudo = code == "pseudo"_L1;
    QLocale locale = code.isEmpty() || pseudo ? QLocale::system() : QLocale(code);
    if (locale.language() == QLocale::C) // a desktop without a language: "C" would write 5.00$
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(locale);
    if (pseudo) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(u"bursar_pseudo"_s, texts))
            QCoreApplication::installTranslator(translator);
        return;
    }
    // Qt's own dialogs and context menus.
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(
        QLocale(QLocale::English), u"bursar"_s, texts); // plural forms of what has no translation
    install(locale, u"bursar"_s, texts);
}

} // namespace bursar::ui

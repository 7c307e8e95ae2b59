// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringView>

namespace bursar::query {

/// A person's regular expression, made ready: without case, with Unicode's letters and digits. It
/// gives up on a text that takes too many steps, as if it did not match, so that none can hang.
QRegularExpression compiled(QStringView pattern);

/// The same for many texts at once, each closed by a zero character, which here ends a line: '^'
/// and '$' are at the ends of a text, and '.' stays in it. Negated classes may reach out of it.
QRegularExpression compiledForMany(QStringView pattern);

/// Where in the pattern the mistake is that makes compiled() invalid.
qsizetype errorOffset(const QRegularExpression& expression);

} // namespace bursar::query

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/documents/table.h"

#include <QString>
#include <QStringList>

namespace bursar::ui {

/// The text of a PDF, line by line; empty when it holds pictures only, cannot be opened, or is far
/// longer than a statement. Any thread but a busy one: takes milliseconds for each page.
QStringList textOf(const documents::Bytes& bytes, const QString& password);

} // namespace bursar::ui

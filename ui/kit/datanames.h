// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datacluster.h"
#include "app/base/fieldsource.h"

#include <QString>

namespace bursar::ui {

// The kinds of data in words: one set for the consents, the activity, the accounts and the
// network's own products, so that a person finds the same thing under the same name.

QString dataName(DataCluster cluster); ///< "Holders": short enough for the head of a column
QString dataNameInText(DataCluster cluster); ///< "account holders": within a sentence

/// Who says so: "says the network".
QString sourceText(FieldSource source);

} // namespace bursar::ui

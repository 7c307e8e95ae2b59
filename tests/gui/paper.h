// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/documents/table.h"
#include "app/products/statements/comparison.h"
#include "ui/features/statements/statementrows.h"

namespace bursar::test {

/// A real PDF of so many pages, each with its number and a few lines of a card's statement.
documents::Bytes samplePdf(int pages = 3);

/// A page that the password 5519 opens.
documents::Bytes lockedPdf();

/// Three accounts' statements of some months with a gap, tax forms, and one of every state.
/// `extreme`: long names, several hundred documents.
ui::StatementsState sampleStatements(bool extreme = false);

/// A statement of October that has all 31 transactions. `differs`: it lacks two, and has nine lines
/// more.
statements::Comparison sampleComparison(bool differs = false);

} // namespace bursar::test

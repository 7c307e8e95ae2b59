// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/person.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sandbox {

enum class StatementStatus : std::uint8_t { Available, Processing, Failed };
enum class Cadence : std::uint8_t { Monthly, Quarterly, Yearly };

// How a bank tells of its statements: data beside provider.h's, for this product alone.
struct StatementHabits {
    Cadence investments = Cadence::Monthly; // of investment accounts
    int closingDay = 31; // of the month, of cards; the others close on its last
    int processingDays = 2; // after the closing
    int years = 7; // kept
    int mostDays = 731; // in one range that is asked for
    bool opaqueIds = false; // where others write "st-2026-10", on each account the same
    bool linkNotLinks = false; // the guide's spelling (akoya-api.md 4.11)
    bool dateOnly = false; // statementDate without a time
    bool tellsStatus = true; // for those that are available
    bool emptyIsNotFound = false; // an account without any is 404
    bool redirects = false; // the document lies on another host
};
const StatementHabits& statementHabits(const Provider& provider);

// One statement: its days, both included.
struct Statement {
    std::string id;
    Cadence cadence = Cadence::Monthly;
    Day from = 0;
    Day to = 0;
    StatementStatus status = StatementStatus::Available;
};

// Newest first. Of each account some are missing and one could not be made: always the same ones.
std::vector<Statement> statementsOf(const Person& person, const Account& account);
// Whether accounts of this kind have statements at all.
bool hasStatements(const Account& account);

// What a statement says: the rows that were posted on its days, oldest first, and what the account
// held before and after them. Minor units, positive = the customer's.
struct StatementLines {
    std::int64_t opening = 0;
    std::int64_t closing = 0;
    std::vector<Row> rows;
};
StatementLines linesOf(const Account& account, Day from, Day to);

} // namespace sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/books.h"

namespace sandbox {

// The parts of a household's life (household.cpp calls each of them for each day, in this order).
void tellIncome(Books& books, Day day);
void tellBills(Books& books, Day day);
void tellSpending(Books& books, Day day);
void tellHoliday(Books& books, Day day);
void tellSaving(Books& books, Day day);
void tellCardPayment(Books& books, Day day);
void tellLoans(Books& books, Day day);
void tellCredit(Books& books, Day day); // the home equity line
void tellInterest(Books& books, Day day);

// Shopping goes on the card; who has none pays from checking.
Role payingRole(const Books& books);
// A time of day for an event, seconds after midnight, between two hours.
int secondBetween(Dice& dice, int firstHour, int lastHour);

} // namespace sandbox

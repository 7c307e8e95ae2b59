// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bursar::test {

/// Every answer of the network that is no success (net/errortable.h), as a person is told of it.
class ErrorSheet : public QWidget {
public:
    ErrorSheet();
};

} // namespace bursar::test

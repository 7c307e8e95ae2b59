// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/categories.h"

#include "app/base/literals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bursar::ui {

namespace {

struct Group {
    int first;
    int last;
    const char* name; ///< to be translated in Kit
};

// By number, none over another. As coarse as a household's budget; the number stays beside the name
// for who wants to know more.
constexpr std::array groups{
    Group{742, 742, QT_TRANSLATE_NOOP("Kit", "Veterinarians")},
    Group{743, 1499, QT_TRANSLATE_NOOP("Kit", "Farming and gardening")},
    Group{1500, 1799, QT_TRANSLATE_NOOP("Kit", "Building and repair")},
    Group{2741, 2842, QT_TRANSLATE_NOOP("Kit", "Printing and cleaning supplies")},
    Group{3000, 3350, QT_TRANSLATE_NOOP("Kit", "Airlines")},
    Group{3351, 3500, QT_TRANSLATE_NOOP("Kit", "Car rental")},
    Group{3501, 3999, QT_TRANSLATE_NOOP("Kit", "Hotels")},
    Group{4000, 4119, QT_TRANSLATE_NOOP("Kit", "Public transport")},
    Group{4120, 4121, QT_TRANSLATE_NOOP("Kit", "Taxis")},
    Group{4122, 4131, QT_TRANSLATE_NOOP("Kit", "Public transport")},
    Group{4132, 4225, QT_TRANSLATE_NOOP("Kit", "Delivery and storage")},
    Group{4411, 4468, QT_TRANSLATE_NOOP("Kit", "Boats and cruises")},
    Group{4511, 4582, QT_TRANSLATE_NOOP("Kit", "Airlines")},
    Group{4722, 4723, QT_TRANSLATE_NOOP("Kit", "Travel agencies")},
    Group{4784, 4784, QT_TRANSLATE_NOOP("Kit", "Tolls")},
    Group{4785, 4799, QT_TRANSLATE_NOOP("Kit", "Public transport")},
    Group{4812, 4821, QT_TRANSLATE_NOOP("Kit", "Phone and internet")},
    Group{4829, 4829, QT_TRANSLATE_NOOP("Kit", "Money transfer")},
    Group{4899, 4899, QT_TRANSLATE_NOOP("Kit", "Television and streaming")},
    Group{4900, 4900, QT_TRANSLATE_NOOP("Kit", "Utilities")},
    Group{5013, 5199, QT_TRANSLATE_NOOP("Kit", "Wholesale")},
    Group{5200, 5271, QT_TRANSLATE_NOOP("Kit", "Home and garden")},
    Group{5300, 5399, QT_TRANSLATE_NOOP("Kit", "Department stores")},
    Group{5411, 5411, QT_TRANSLATE_NOOP("Kit", "Groceries")},
    Group{5412, 5499, QT_TRANSLATE_NOOP("Kit", "Food shops")},
    Group{5511, 5540, QT_TRANSLATE_NOOP("Kit", "Cars and parts")},
    Group{5541, 5542, QT_TRANSLATE_NOOP("Kit", "Fuel")},
    Group{5551, 5551, QT_TRANSLATE_NOOP("Kit", "Boats and cruises")},
    Group{5552, 5552, QT_TRANSLATE_NOOP("Kit", "Vehicle charging")},
    Group{5553, 5599, QT_TRANSLATE_NOOP("Kit", "Cars and parts")},
    Group{5611, 5699, QT_TRANSLATE_NOOP("Kit", "Clothing")},
    Group{5712, 5719, QT_TRANSLATE_NOOP("Kit", "Furniture")},
    Group{5722, 5735, QT_TRANSLATE_NOOP("Kit", "Electronics")},
    Group{5811, 5812, QT_TRANSLATE_NOOP("Kit", "Restaurants")},
    Group{5813, 5813, QT_TRANSLATE_NOOP("Kit", "Bars")},
    Group{5814, 5814, QT_TRANSLATE_NOOP("Kit", "Restaurants")},
    Group{5815, 5818, QT_TRANSLATE_NOOP("Kit", "Digital goods")},
    Group{5912, 5912, QT_TRANSLATE_NOOP("Kit", "Pharmacies")},
    Group{5921, 5921, QT_TRANSLATE_NOOP("Kit", "Beer, wine and spirits")},
    Group{5931, 5937, QT_TRANSLATE_NOOP("Kit", "Second-hand and antiques")},
    Group{5940, 5941, QT_TRANSLATE_NOOP("Kit", "Sporting goods")},
    Group{5942, 5943, QT_TRANSLATE_NOOP("Kit", "Books and stationery")},
    Group{5944, 5944, QT_TRANSLATE_NOOP("Kit", "Jewelry")},
    Group{5945, 5945, QT_TRANSLATE_NOOP("Kit", "Toys and hobbies")},
    Group{5946, 5950, QT_TRANSLATE_NOOP("Kit", "Gifts and shops")},
    Group{5960, 5969, QT_TRANSLATE_NOOP("Kit", "Mail order")},
    Group{5970, 5982, QT_TRANSLATE_NOOP("Kit", "Gifts and shops")},
    Group{5983, 5983, QT_TRANSLATE_NOOP("Kit", "Heating fuel")},
    Group{5984, 5994, QT_TRANSLATE_NOOP("Kit", "Gifts and shops")},
    Group{5995, 5995, QT_TRANSLATE_NOOP("Kit", "Pets")},
    Group{5996, 5999, QT_TRANSLATE_NOOP("Kit", "Gifts and shops")},
    Group{6010, 6012, QT_TRANSLATE_NOOP("Kit", "Cash and banking")},
    Group{6050, 6051, QT_TRANSLATE_NOOP("Kit", "Money transfer")},
    Group{6211, 6211, QT_TRANSLATE_NOOP("Kit", "Investing")},
    Group{6300, 6399, QT_TRANSLATE_NOOP("Kit", "Insurance")},
    Group{6513, 6513, QT_TRANSLATE_NOOP("Kit", "Rent and property")},
    Group{6529, 6540, QT_TRANSLATE_NOOP("Kit", "Money transfer")},
    Group{7011, 7033, QT_TRANSLATE_NOOP("Kit", "Hotels")},
    Group{7210, 7217, QT_TRANSLATE_NOOP("Kit", "Laundry and cleaning")},
    Group{7221, 7299, QT_TRANSLATE_NOOP("Kit", "Personal services")},
    Group{7311, 7399, QT_TRANSLATE_NOOP("Kit", "Business services")},
    Group{7512, 7519, QT_TRANSLATE_NOOP("Kit", "Car rental")},
    Group{7523, 7524, QT_TRANSLATE_NOOP("Kit", "Parking")},
    Group{7531, 7549, QT_TRANSLATE_NOOP("Kit", "Car service")},
    Group{7622, 7699, QT_TRANSLATE_NOOP("Kit", "Repairs")},
    Group{7800, 7802, QT_TRANSLATE_NOOP("Kit", "Gambling")},
    Group{7829, 7841, QT_TRANSLATE_NOOP("Kit", "Films and video")},
    Group{7911, 7994, QT_TRANSLATE_NOOP("Kit", "Entertainment and sport")},
    Group{7995, 7995, QT_TRANSLATE_NOOP("Kit", "Gambling")},
    Group{7996, 7999, QT_TRANSLATE_NOOP("Kit", "Entertainment and sport")},
    Group{8011, 8099, QT_TRANSLATE_NOOP("Kit", "Health")},
    Group{8111, 8111, QT_TRANSLATE_NOOP("Kit", "Legal services")},
    Group{8211, 8299, QT_TRANSLATE_NOOP("Kit", "Education")},
    Group{8351, 8351, QT_TRANSLATE_NOOP("Kit", "Child care")},
    Group{8398, 8398, QT_TRANSLATE_NOOP("Kit", "Charities")},
    Group{8641, 8699, QT_TRANSLATE_NOOP("Kit", "Clubs and associations")},
    Group{8911, 8999, QT_TRANSLATE_NOOP("Kit", "Professional services")},
    Group{9211, 9223, QT_TRANSLATE_NOOP("Kit", "Courts and fines")},
    Group{9311, 9311, QT_TRANSLATE_NOOP("Kit", "Taxes")},
    Group{9399, 9401, QT_TRANSLATE_NOOP("Kit", "Government")},
    Group{9402, 9402, QT_TRANSLATE_NOOP("Kit", "Postage")},
    Group{9403, 9799, QT_TRANSLATE_NOOP("Kit", "Government")},
};

} // namespace

QString categoryName(int code)
{
    const auto group = std::lower_bound(groups.begin(), groups.end(), code,
        [](const Group& each, int wanted) { return each.last < wanted; });
    return group != groups.end() && group->first <= code
        ? QCoreApplication::translate("Kit", group->name)
        : QString();
}

QString categoryWithCode(int code)
{
    const QString name = categoryName(code);
    return name.isEmpty() ? QString() : u"%1 \u00b7 %2"_s.arg(name).arg(code, 4, 10, QChar(u'0'));
}

} // namespace bursar::ui

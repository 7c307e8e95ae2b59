// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/wire/itemerror.h"

#include "app/net/errortable.h"

namespace bursar::wire {

std::optional<Error> errorIn(Json& value)
{
    if (isNull(value))
        return std::nullopt;
    Error error{.kind = ErrorKind::ProviderDown};
    const auto read = [&error](JsonObject object) {
        forEachMember(object, [&error](std::string_view key, Json& member) {
            const std::string_view code = key == "code" ? text(member) : std::string_view();
            if (!code.empty() && code.size() <= 16)
                error.code = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
            return simdjson::SUCCESS;
        });
    };
    JsonObject object;
    simdjson::ondemand::array list;
    if (!value.get_object().get(object)) {
        read(object);
    } else if (!value.get_array().get(list)) {
        bool any = false;
        for (auto element : list) {
            any = true;
            if (!element.get_object().get(object))
                read(object);
        }
        if (!any)
            return std::nullopt;
    }
    error.kind = kindOfCode(error.code);
    return error;
}

} // namespace bursar::wire

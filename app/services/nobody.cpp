#include "services/nobody.h"

#include <QCoreApplication>

namespace kept::services {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Nobody)
};

} // namespace

QString nobodyWords(Nobody why) {
    switch (why) {
    case Nobody::Unnamed:
        return Text::tr("Nobody is named as you yet.");
    case Nobody::NotSignedIn:
        return Text::tr("You have not signed in yet.");
    case Nobody::Keeper:
        return Text::tr("Your login is nobody's of the team.");
    case Nobody::Stranger:
        return Text::tr("Your login is nobody's of the team any more.");
    }
    Q_UNREACHABLE();
}

QString nobodyAdvice(Nobody why) {
    switch (why) {
    case Nobody::Unnamed:
        return Text::tr("Choose who you are in Settings.");
    case Nobody::NotSignedIn:
        return Text::tr("Choose your name in Settings, and give your password.");
    case Nobody::Keeper:
        return Text::tr("It keeps the book on its server. To make promises, give it to a person in Settings under "
                        "“Signing in”, or open the book with a login of the team.");
    case Nobody::Stranger:
        return Text::tr("Ask an owner to give you one, in Settings under “Signing in” or with kept people login.");
    }
    Q_UNREACHABLE();
}

} // namespace kept::services
